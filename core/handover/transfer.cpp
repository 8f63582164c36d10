// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/transfer.h"

#include "core/base/id.h"
#include "core/domain/office.h"
#include "core/storage/ownership.h"
#include "core/storage/statement.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

Result<Change> transferOf(const Database &database, const QUuid &caseId, const QString &to)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(database, QStringLiteral(R"(
        SELECT head.entity, head.rid FROM head JOIN revision ON revision.rid = head.rid
         WHERE revision.case_id = :id AND revision.type NOT IN ('transfer', 'note')
         ORDER BY head.entity)")));
    read.bind(QStringLiteral(":id"), caseId.toRfc4122());
    RETURN_IF_ERROR(read.exec());
    QJsonObject heads;
    while (read.next()) {
        const QString entity = uuidText(QUuid::fromRfc4122(read.bytes(0)));
        if (heads.contains(entity))
            return Error{ErrorCode::Refused, u"open conflict"_s};
        heads.insert(entity, QString::fromLatin1(read.bytes(1).toHex()));
    }
    if (heads.isEmpty())
        return Error{ErrorCode::NotFound, u"case "_s + uuidText(caseId)};
    return Change{QString(CaseTransfer::type), transferEntity(caseId), caseId,
                  QJsonObject{{u"to"_s, to}, {u"heads"_s, heads}}};
}

} // namespace maplebridge
