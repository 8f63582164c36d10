// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/canonicaljson.h"
#include "core/domain/casejson.h"
#include "core/domain/sectiontypes.h"

#include <map>

namespace maplebridge {
namespace {

/// The names of a body in the order of its fields, and of the parts inside it.
class FieldOrder
{
public:
    template<typename T>
    void operator()(QLatin1StringView key, const T & /*unused*/, const FieldNote & /*unused*/ = {})
    {
        m_keys.append(QString(key));
        if constexpr (Composed<T>)
            m_inside[QString(key)] = of<T>();
        else if constexpr (IsList<T>::value) {
            if constexpr (Composed<typename T::value_type>)
                m_inside[QString(key)] = of<typename T::value_type>();
        }
    }

    template<typename T>
    static FieldOrder of()
    {
        FieldOrder order;
        const T sample{};
        fieldsOf(order, sample);
        return order;
    }

    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    [[nodiscard]] FieldOrder inside(const QString &key) const
    {
        const auto found = m_inside.find(key);
        return found == m_inside.end() ? FieldOrder() : found->second;
    }

private:
    QStringList m_keys;
    std::map<QString, FieldOrder> m_inside;
};

/// Prints JSON for reading: what is short and simple stands on one line.
class Printer
{
public:
    /// Lines of what follows are indented by `depth`.
    void print(const QJsonValue &value, const FieldOrder &order, int depth)
    {
        const QString line = onOneLine(value, order);
        const bool isContainer = value.isArray() || value.isObject();
        if (!isContainer || (isSimple(value) && line.size() + depth <= widest))
            m_text += line;
        else
            printLines(value, order, depth);
    }

    /// The same, one member to a line however short it is.
    void printLines(const QJsonValue &value, const FieldOrder &order, int depth)
    {
        const bool isObject = value.isObject();
        m_text += isObject ? u'{' : u'[';
        const QString start = u'\n' + QString(depth + 2, u' ');
        bool first = true;
        const auto begin = [&] {
            m_text += first ? start : u',' + start;
            first = false;
        };
        if (isObject) {
            const QJsonObject object = value.toObject();
            for (const QString &key : order.keys()) {
                if (!object.contains(key))
                    continue;
                begin();
                m_text += scalar(key) + u": ";
                print(object.value(key), order.inside(key), depth + 2);
            }
        } else {
            for (const QJsonValue item : value.toArray()) {
                begin();
                print(item, order, depth + 2);
            }
        }
        if (!first)
            m_text += u'\n' + QString(depth, u' ');
        m_text += isObject ? u'}' : u']';
    }

    void write(const QString &text) { m_text += text; }
    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

    static QString scalar(const QJsonValue &value)
    {
        return QString::fromUtf8(canonicalJson(value));
    }

private:
    static constexpr int widest = 100;

    static bool isSimple(const QJsonValue &value)
    {
        if (value.isArray()) {
            const QJsonArray items = value.toArray();
            return std::none_of(items.begin(), items.end(), [](const QJsonValue &item) {
                return item.isArray() || item.isObject();
            });
        }
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), [](const QJsonValue &member) {
            return !member.isObject() && (!member.isArray() || isSimple(member));
        });
    }

    static QString onOneLine(const QJsonValue &value, const FieldOrder &order)
    {
        QStringList parts;
        if (value.isArray()) {
            for (const QJsonValue item : value.toArray())
                parts += onOneLine(item, order);
            return u'[' + parts.join(u", ") + u']';
        }
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (const QString &key : order.keys()) {
                if (object.contains(key))
                    parts += scalar(key) + u": " + onOneLine(object.value(key), order.inside(key));
            }
            return u'{' + parts.join(u", ") + u'}';
        }
        return scalar(value);
    }

    QString m_text;
};

void printSection(Printer &printer, const Section &section, bool last)
{
    FieldOrder order;
    withSectionType(section.type,
                    [&order](auto tag) { order = FieldOrder::of<typename decltype(tag)::type>(); });
    printer.write(QStringLiteral("    {\n      \"type\": %1,\n      \"id\": %2,\n      \"body\": ")
                      .arg(Printer::scalar(section.type), Printer::scalar(uuidText(section.id))));
    printer.printLines(section.body, order, 6);
    printer.write(last ? QStringLiteral("\n    }\n") : QStringLiteral("\n    },\n"));
}

} // namespace

QByteArray caseDocumentJson(const CaseDocument &document)
{
    QList<Section> sections;
    for (const Mediator &mediator : document.mediators)
        sections.append({QString(Mediator::type), mediator.id.uuid(), bodyOf(mediator)});
    sections += sectionsOf(document.file);
    Printer printer;
    printer.write(QStringLiteral("{\n  \"format\": \"maplebridge.case\",\n  \"version\": %1,\n"
                                 "  \"sections\": [\n")
                      .arg(caseFormatVersion));
    for (qsizetype i = 0; i < sections.size(); ++i)
        printSection(printer, sections[i], i + 1 == sections.size());
    printer.write(QStringLiteral("  ]\n}\n"));
    return printer.bytes();
}

} // namespace maplebridge
