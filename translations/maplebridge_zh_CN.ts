<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1: taken in as %2.</source>
        <translation>%1：已导入，案件为%2。</translation>
    </message>
    <message>
        <source>%1: %2 now says the same.</source>
        <translation>%1：%2已更新，与文件一致。</translation>
    </message>
    <message>
        <source>%1: %2 says the same already.</source>
        <translation>%1：%2本来就与文件一致，没有改动。</translation>
    </message>
    <message>
        <source>  New in the room: %1.</source>
        <translation>  调解室新增人员：%1。</translation>
    </message>
    <message>
        <source>  Issued papers whose PDF stayed where they were issued: %1.</source>
        <translation>  PDF原件留在出具处的已出具文书：%1份。</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写好：%1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <source>Ended: %1, %2</source>
        <translation>结案：%1，%2</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>没有找到与“%1”有关的案件或当事人。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>这里没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>选项“%1”写了两次。</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>选项“%1”后面不能带值。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %2.</source>
        <translation>选项“%1”后面要带值：%2。</translation>
    </message>
    <message>
        <source>Please say a command.</source>
        <translation>请写明命令。</translation>
    </message>
    <message>
        <source>“%1” needs a second word.</source>
        <translation>“%1”后面还要写子命令。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>命令没有写完，还缺：%1。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多写的。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>各命令通用的选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Works in a mediation room without a window.</source>
        <translation>不打开窗口，用命令办理调解室的事务。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>CASE is a case number, the end of one (12), or the id of the case. “COMMAND --help” says more. Ends with 0 when done, 1 when refused or not found, 2 when the command was not understood.</source>
        <translation>CASE可以写案件编号、编号的最后几位（如12）或案件的ID。用“COMMAND --help”查看某个命令的详细用法。退出码：0表示办成，1表示没有办成或没有找到，2表示命令写得不对。</translation>
    </message>
    <message>
        <source>Where to; made when it is not there</source>
        <translation>存到哪个文件夹，没有就新建</translation>
    </message>
    <message>
        <source>Write over files of the same name</source>
        <translation>覆盖同名文件</translation>
    </message>
    <message>
        <source>Full name as on the seal</source>
        <translation>全称（与印章一致）</translation>
    </message>
    <message>
        <source>What stands in case numbers</source>
        <translation>编号里用的简称</translation>
    </message>
    <message>
        <source>Kind of committee, e.g. residents</source>
        <translation>调委会类型的代码，例如residents</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Where sessions are held</source>
        <translation>平时在哪里调解</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Street or township</source>
        <translation>街道或乡镇</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Centre above</source>
        <translation>上级中心</translation>
    </message>
    <message>
        <source>Court named in remedies</source>
        <translation>告知其他解决途径时写明的法院</translation>
    </message>
    <message>
        <source>Case numbers, with {year} {abbr} {n}; &apos;&apos; for the usual</source>
        <translation>编号格式，可用{year} {abbr} {n}；写&apos;&apos;就用默认格式</translation>
    </message>
    <message>
        <source>mediator or clerk</source>
        <translation>mediator（调解员）或clerk（文员）</translation>
    </message>
    <message>
        <source>male or female</source>
        <translation>male（男）或female（女）</translation>
    </message>
    <message>
        <source>Ethnic group, e.g. 01</source>
        <translation>民族的代码，例如01</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>是否专职</translation>
    </message>
    <message>
        <source>Head of the committee</source>
        <translation>是否调委会主任</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>会说的语言</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>新的姓名</translation>
    </message>
    <message>
        <source>Make a new room file</source>
        <translation>新建调解室文件</translation>
    </message>
    <message>
        <source>Its full name as on the seal</source>
        <translation>调委会全称（与印章一致）</translation>
    </message>
    <message>
        <source>Who mediates; one or more</source>
        <translation>调解员姓名，可写几位</translation>
    </message>
    <message>
        <source>Who records; one or more</source>
        <translation>文员姓名，可写几位</translation>
    </message>
    <message>
        <source>Committee and people from a file</source>
        <translation>从文件读入调委会和人员</translation>
    </message>
    <message>
        <source>A room with made-up cases, to learn in</source>
        <translation>带有示例案件的练习室</translation>
    </message>
    <message>
        <source>Say whose room this is</source>
        <translation>显示调委会信息</translation>
    </message>
    <message>
        <source>Change what is known of the committee</source>
        <translation>修改调委会信息</translation>
    </message>
    <message>
        <source>List mediators and clerks</source>
        <translation>列出调解员和文员</translation>
    </message>
    <message>
        <source>Also those who have left</source>
        <translation>已离岗的也列出</translation>
    </message>
    <message>
        <source>Add somebody who mediates or records</source>
        <translation>新增调解员或文员</translation>
    </message>
    <message>
        <source>Change what is known of somebody</source>
        <translation>修改人员信息</translation>
    </message>
    <message>
        <source>Note that somebody has left; old cases keep them</source>
        <translation>把人员标为离岗，以前的案件不变</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>恢复在岗</translation>
    </message>
    <message>
        <source>Write the JSON of a case to standard output or a file</source>
        <translation>把案件的JSON写到标准输出或文件</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到哪个文件</translation>
    </message>
    <message>
        <source>List the cases</source>
        <translation>列出案件</translation>
    </message>
    <message>
        <source>Only those that have not ended</source>
        <translation>只列未结案的</translation>
    </message>
    <message>
        <source>Only those in the bin</source>
        <translation>只列回收站里的</translation>
    </message>
    <message>
        <source>Say what is known of a case and what is missing</source>
        <translation>显示案件信息和还要补的内容</translation>
    </message>
    <message>
        <source>Find cases and people by name, number, phone or summary</source>
        <translation>按姓名、编号、电话或纠纷简要情况查找案件和当事人</translation>
    </message>
    <message>
        <source>Every change of a case, newest first</source>
        <translation>列出案件的全部修改记录，最新的在最上面</translation>
    </message>
    <message>
        <source>List all documents, or those of a case</source>
        <translation>列出全部文书，或某个案件的文书</translation>
    </message>
    <message>
        <source>Write papers of a case as PDF: drafts, or issued ones</source>
        <translation>把案件的文书存为PDF，可以是草稿，也可以正式出具</translation>
    </message>
    <message>
        <source>Every document that fits the case</source>
        <translation>这个案件适用的全部文书</translation>
    </message>
    <message>
        <source>Issue and keep it, for signature</source>
        <translation>正式出具并留存，供签名</translation>
    </message>
    <message>
        <source>Copies that are issued</source>
        <translation>出具的份数</translation>
    </message>
    <message>
        <source>RECORD: of the N-th session only</source>
        <translation>RECORD：只要第N次调解的</translation>
    </message>
    <message>
        <source>INVEST: of the N-th inquiry only</source>
        <translation>INVEST：只要第N次调查的</translation>
    </message>
    <message>
        <source>Half filled, to be written on by hand</source>
        <translation>填好一部分，其余留空手写</translation>
    </message>
    <message>
        <source>The day it bears, as 2026-05-08</source>
        <translation>文书上的日期，例如2026-05-08</translation>
    </message>
    <message>
        <source>Plain text instead of PDF</source>
        <translation>不存PDF，存纯文本</translation>
    </message>
    <message>
        <source>Write empty forms, to be carried to where the dispute is</source>
        <translation>存空白文书，带到纠纷现场用</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>全部空白文书</translation>
    </message>
    <message>
        <source>Write whole case files as one zip, not sealed</source>
        <translation>把完整案卷导出为一个ZIP压缩包，不加密</translation>
    </message>
    <message>
        <source>The zip, or a folder for it</source>
        <translation>压缩包的文件名，或存放它的文件夹</translation>
    </message>
    <message>
        <source>All that ended since they were last exported</source>
        <translation>上次导出后结案的全部案件</translation>
    </message>
    <message>
        <source>Without identity numbers, telephones and addresses</source>
        <translation>隐去证件号码、电话和住址</translation>
    </message>
    <message>
        <source>Compare an exported zip with its manifest</source>
        <translation>把导出的压缩包与里面的清单核对</translation>
    </message>
    <message>
        <source>Read the whole room and say whether it is sound</source>
        <translation>检查调解室的全部数据是否完好</translation>
    </message>
    <message>
        <source>Draw the tables anew from the log</source>
        <translation>根据日志重新生成列表</translation>
    </message>
    <message>
        <source>Back the room up beside itself</source>
        <translation>备份调解室，备份存在它旁边</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>列出备份，最新的在最上面</translation>
    </message>
    <message>
        <source>Put the newest backup of a day beside the room</source>
        <translation>取出某天的最近一份备份，放在调解室旁边</translation>
    </message>
    <message>
        <source>Whose room this is</source>
        <translation>调委会信息</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>调解员和文员</translation>
    </message>
    <message>
        <source>The cases of the room</source>
        <translation>调解室的案件</translation>
    </message>
    <message>
        <source>Official papers</source>
        <translation>调解文书</translation>
    </message>
    <message>
        <source>Handing case files over</source>
        <translation>导出案卷</translation>
    </message>
    <message>
        <source>Backups of the room</source>
        <translation>调解室的备份</translation>
    </message>
    <message>
        <source>The room; else $MAPLEBRIDGE_ROOM, else the last one</source>
        <translation>调解室文件；不写就用$MAPLEBRIDGE_ROOM，也没有就用上次打开的</translation>
    </message>
    <message>
        <source>Answers and faults as JSON</source>
        <translation>结果和错误都用JSON输出</translation>
    </message>
    <message>
        <source>Language of sentences</source>
        <translation>显示语言</translation>
    </message>
    <message>
        <source>In whose name; else the program’s</source>
        <translation>由谁经办；不写就记为本程序</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>显示这份说明</translation>
    </message>
    <message>
        <source>Say the version</source>
        <translation>显示版本号</translation>
    </message>
    <message>
        <source>“%1 --help” says how it goes.</source>
        <translation>用“%1 --help”查看用法。</translation>
    </message>
    <message>
        <source>Please name cases, or say --closed.</source>
        <translation>请写明要导出哪些案件，或者用--closed。</translation>
    </message>
    <message>
        <source>Please say where to: --to FILE.zip</source>
        <translation>请写明存到哪里：--to FILE.zip</translation>
    </message>
    <message>
        <source>Exported, read again and compared: %1</source>
        <translation>已导出，并重新读出核对无误：%1</translation>
    </message>
    <message>
        <source>Cases: %1. Files: %2. Bytes: %3.</source>
        <translation>案件%1件，文件%2个，共%3字节。</translation>
    </message>
    <message>
        <source>Every file in %1 is as its manifest says (%2 files).</source>
        <translation>%1里的文件都与清单一致（共%2个文件）。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>References: %1</source>
        <translation>引用关系：%1</translation>
    </message>
    <message>
        <source>Chains of the log: %1</source>
        <translation>日志链：%1</translation>
    </message>
    <message>
        <source>Tables drawn from the log: %1</source>
        <translation>由日志生成的列表：%1</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>Entries in the log: %1. Cases: %2.</source>
        <translation>日志%1条，案件%2件。</translation>
    </message>
    <message>
        <source>Backed up and compared: %1</source>
        <translation>已备份，核对无误：%1</translation>
    </message>
    <message>
        <source>DAY is a day as 2026-05-08.</source>
        <translation>DAY要写成日期，例如2026-05-08。</translation>
    </message>
    <message>
        <source>The room as it was is beside the one of today, which stays: %1</source>
        <translation>现在的调解室原样不动，那天的放在旁边：%1</translation>
    </message>
    <message>
        <source>Please name documents, or say --all.</source>
        <translation>请写明要哪些文书，或者用--all。</translation>
    </message>
    <message>
        <source>Please say where to: --to FOLDER</source>
        <translation>请写明存到哪里：--to FOLDER</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1.</source>
        <translation>--%1后面要写数字，从1起。</translation>
    </message>
    <message>
        <source>--copies goes with --issue only.</source>
        <translation>--copies只能与--issue一起用。</translation>
    </message>
    <message>
        <source>--day takes a day as 2026-05-08.</source>
        <translation>--day后面要写日期，例如2026-05-08。</translation>
    </message>
    <message>
        <source>%1 version %2, issued and signed</source>
        <translation>%1第%2版，已出具，已签名</translation>
    </message>
    <message>
        <source>%1 version %2, issued</source>
        <translation>%1第%2版，已出具</translation>
    </message>
    <message>
        <source>Please give one of --committee NAME, --from ROOM.json and --practice.</source>
        <translation>--committee NAME、--from ROOM.json、--practice，请选用其中一个。</translation>
    </message>
    <message>
        <source>--%1 goes with --committee only.</source>
        <translation>--%1只能与--committee一起用。</translation>
    </message>
    <message>
        <source>The room is made: %1</source>
        <translation>调解室已建好：%1</translation>
    </message>
    <message>
        <source>Committee: %1. People: %2. Cases: %3.</source>
        <translation>调委会：%1。人员%2名，案件%3件。</translation>
    </message>
    <message>
        <source>Please say what to set.</source>
        <translation>请写明要修改什么。</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>文员</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Please say which room: --room FILE.mbroom</source>
        <translation>请写明是哪个调解室：--room FILE.mbroom</translation>
    </message>
    <message>
        <source>The languages are zh_CN and en.</source>
        <translation>可用的语言是zh_CN和en。</translation>
    </message>
    <message>
        <source>on paper alone</source>
        <translation>只有纸质件</translation>
    </message>
    <message>
        <source>--title names one file. Please add the others on their own.</source>
        <translation>--title只能给一个文件命名，其他文件请分别添加。</translation>
    </message>
    <message>
        <source>Please give a file, or --title for what lies on paper alone.</source>
        <translation>请给出文件；只有纸质件的，请用--title写明是什么。</translation>
    </message>
    <message>
        <source>Taken away: %1. The history keeps it.</source>
        <translation>已移除：%1。修改记录里仍然保留。</translation>
    </message>
    <message>
        <source>  Attachments whose file stayed where it was received: %1.</source>
        <translation>  文件留在原收件处的附件：%1份。</translation>
    </message>
    <message>
        <source>Take cases in from JSON files or exported zips; - is standard input</source>
        <translation>从JSON文件或导出的zip导入案件；-表示标准输入</translation>
    </message>
    <message>
        <source>List what was handed in</source>
        <translation>列出收到的材料</translation>
    </message>
    <message>
        <source>Copy files into a case, or note what lies on paper alone</source>
        <translation>把文件存入案件，或者登记只有纸质件的材料</translation>
    </message>
    <message>
        <source>What it is; else the name of the file</source>
        <translation>材料名称；不写就用文件名</translation>
    </message>
    <message>
        <source>Kind of thing, e.g. photo</source>
        <translation>材料种类代码，如photo</translation>
    </message>
    <message>
        <source>Who gave it; a party or somebody else</source>
        <translation>由谁提供；当事人或其他人</translation>
    </message>
    <message>
        <source>Day it was received; else today</source>
        <translation>收到日期；不写就是今天</translation>
    </message>
    <message>
        <source>The original was handed in or shown</source>
        <translation>交来或出示的是原件</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Write the file of an attachment</source>
        <translation>把附件存成文件</translation>
    </message>
    <message>
        <source>Take an attachment out of a case; the history keeps it</source>
        <translation>从案件中移除附件；修改记录里仍然保留</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence and other attachments</source>
        <translation>证据和其他附件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Month in which the reporting year begins; 1 at first</source>
        <translation>统计年度从几月开始；不填为1月</translation>
    </message>
    <message>
        <source>A definition of one&apos;s own; else the official table</source>
        <translation>自定义的统计表定义；不填则用官方统计表</translation>
    </message>
    <message>
        <source>2026, 2026-H1, 2026-Q3, 2026-07 or 2026-01-01..2026-06-30; else the present quarter</source>
        <translation>2026、2026-H1、2026-Q3、2026-07 或 2026-01-01..2026-06-30；不填为本季度</translation>
    </message>
    <message>
        <source>Which day of a case counts; else ended</source>
        <translation>按哪一天统计；不填为结案日期</translation>
    </message>
    <message>
        <source>Cases of these rooms alone, e.g. own; else of all in the file</source>
        <translation>只统计这些调解室的案件，如 own（本室）；不填则统计文件中的全部</translation>
    </message>
    <message>
        <source>Count the official table of a period</source>
        <translation>统计某一时期的官方统计表</translation>
    </message>
    <message>
        <source>A row for each room</source>
        <translation>每个调解室一行</translation>
    </message>
    <message>
        <source>Write the form as PDF</source>
        <translation>把报表写成PDF</translation>
    </message>
    <message>
        <source>Write a workbook</source>
        <translation>写成Excel工作簿</translation>
    </message>
    <message>
        <source>Write a text table</source>
        <translation>写成CSV文本表</translation>
    </message>
    <message>
        <source>List the cases behind a number of the table</source>
        <translation>列出统计表中某个数字对应的案件</translation>
    </message>
    <message>
        <source>Check the definition of a table</source>
        <translation>检查统计表的定义</translation>
    </message>
    <message>
        <source>Official tables</source>
        <translation>统计报表</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>The table %1 is sound: %2 columns.</source>
        <translation>统计表“%1”没有问题，共%2栏。</translation>
    </message>
    <message>
        <source>Other offices, and what this one is</source>
        <translation>其他单位，以及本单位的身份</translation>
    </message>
    <message>
        <source>Sealed packages for other offices, and from them</source>
        <translation>发给其他单位和收到的密封包</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>below, closed</source>
        <translation>下级，已停用</translation>
    </message>
    <message>
        <source>below</source>
        <translation>下级</translation>
    </message>
    <message>
        <source>This office hands nothing over and takes nothing in yet.</source>
        <translation>本单位尚未与其他单位交换卷宗。</translation>
    </message>
    <message>
        <source>The digits to read out over the telephone: %1</source>
        <translation>请在电话中念出的核对数字：%1</translation>
    </message>
    <message>
        <source>The digits on the card: %1. Compare them over the telephone before you trust it.</source>
        <translation>名片上的核对数字：%1。请先打电话核对，再予信任。</translation>
    </message>
    <message>
        <source>This office hands over to %1 from now on.</source>
        <translation>本单位今后向%1报送。</translation>
    </message>
    <message>
        <source>%1 is enrolled: its packages are taken in from now on.</source>
        <translation>%1已登记：今后可接收其报送的包。</translation>
    </message>
    <message>
        <source>%1 is closed: its packages are not taken in any more.</source>
        <translation>%1已停用：不再接收其报送的包。</translation>
    </message>
    <message>
        <source>%1 hands over again.</source>
        <translation>%1恢复报送。</translation>
    </message>
    <message>
        <source>The 24 digits as the other office read them out</source>
        <translation>对方在电话中念出的 24 位核对数字</translation>
    </message>
    <message>
        <source>List the offices this one knows</source>
        <translation>列出本单位认识的单位</translation>
    </message>
    <message>
        <source>Say what this office is; with a tier above room, a centre</source>
        <translation>说明本单位的身份；层级高于调解室即为中心</translation>
    </message>
    <message>
        <source>Its tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Its name as on the seal</source>
        <translation>名称，与印章一致</translation>
    </message>
    <message>
        <source>A second key that opens what is handed to it, age1…</source>
        <translation>也能打开报送内容的第二把密钥，age1…</translation>
    </message>
    <message>
        <source>Show the digits of this office and write its card</source>
        <translation>显示本单位的核对数字并写出名片</translation>
    </message>
    <message>
        <source>Where the card is written</source>
        <translation>名片写到哪里</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>覆盖已有文件</translation>
    </message>
    <message>
        <source>Say whose a card is and show its digits</source>
        <translation>说明名片属于谁，并显示核对数字</translation>
    </message>
    <message>
        <source>Hand over to the centre of this card from now on</source>
        <translation>今后向名片所示的中心报送</translation>
    </message>
    <message>
        <source>Take in what the office of this card hands over</source>
        <translation>今后接收名片所示单位的报送</translation>
    </message>
    <message>
        <source>Take nothing more in from an office below</source>
        <translation>不再接收某下级单位的报送</translation>
    </message>
    <message>
        <source>Take in again what an office below hands over</source>
        <translation>恢复接收某下级单位的报送</translation>
    </message>
    <message>
        <source>Please say into which folder: --to FOLDER</source>
        <translation>请说明写到哪个文件夹：--to FOLDER</translation>
    </message>
    <message>
        <source>Package %1 for %2, written, read again and compared: %3</source>
        <translation>发给%2的第 %1 号包，已写入、重读并核对：%3</translation>
    </message>
    <message>
        <source>There is no package.</source>
        <translation>没有包。</translation>
    </message>
    <message>
        <source>Receipt for %1: %2</source>
        <translation>给%1的回执：%2</translation>
    </message>
    <message>
        <source>Said that nothing arose this week; it goes along with the next package.</source>
        <translation>已报本周无新增纠纷；随下一个包报送。</translation>
    </message>
    <message>
        <source>Please say to whom: --to OFFICE</source>
        <translation>请说明交给谁：--to OFFICE</translation>
    </message>
    <message>
        <source>The case is %1&apos;s now. It goes along with the next package and can only be read here.</source>
        <translation>案件已移交%1，随下一个包报送；此处只能查阅。</translation>
    </message>
    <message>
        <source>A stick or folder</source>
        <translation>U 盘或文件夹</translation>
    </message>
    <message>
        <source>Say what is not handed over or not confirmed yet</source>
        <translation>说明哪些尚未报送或尚未确认</translation>
    </message>
    <message>
        <source>Write a sealed package for the centre above, or for an office</source>
        <translation>为上级中心或某单位写一个密封包</translation>
    </message>
    <message>
        <source>Without the pages that a person can read</source>
        <translation>不附可供人阅读的页面</translation>
    </message>
    <message>
        <source>Say what packages would bring; takes nothing in</source>
        <translation>说明这些包会带来什么；不接收</translation>
    </message>
    <message>
        <source>Take packages in, after a backup; a bad one stops no other</source>
        <translation>先备份再接收；坏包不影响其他包</translation>
    </message>
    <message>
        <source>Write a return package for each sender into this folder</source>
        <translation>把给每个来文单位的回包写到此文件夹</translation>
    </message>
    <message>
        <source>Report that nothing arose this week</source>
        <translation>报告本周无新增纠纷</translation>
    </message>
    <message>
        <source>Hand a case over to the centre above or an office below</source>
        <translation>把案件移交上级中心或下级单位</translation>
    </message>
    <message>
        <source>Name or site of the office</source>
        <translation>单位名称或代号</translation>
    </message>
    <message>
        <source>No limit runs in this case.</source>
        <translation>本案目前没有期限在走。</translation>
    </message>
    <message>
        <source>No limit is running.</source>
        <translation>目前没有期限在走。</translation>
    </message>
    <message>
        <source>Please give the new last day: --until</source>
        <translation>请给出新的最后一天：--until</translation>
    </message>
    <message>
        <source>A court that is right: %1</source>
        <translation>可以申请的法院：%1</translation>
    </message>
    <message>
        <source>The agreement says “%1”; this may hold: %2</source>
        <translation>协议里写有“%1”，可能属于：%2</translation>
    </message>
    <message>
        <source>The holidays of %1 are known now.</source>
        <translation>%1年的放假安排已加入。</translation>
    </message>
    <message>
        <source>Taken away: the table of %1.</source>
        <translation>已去掉%1年的放假安排。</translation>
    </message>
    <message>
        <source>Both sides want to apply</source>
        <translation>双方愿意共同申请</translation>
    </message>
    <message>
        <source>They do not want it</source>
        <translation>双方不申请</translation>
    </message>
    <message>
        <source>Why a court would not take it</source>
        <translation>法院不予受理的原因</translation>
    </message>
    <message>
        <source>The court</source>
        <translation>受理法院</translation>
    </message>
    <message>
        <source>Day of the application</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Parties who applied</source>
        <translation>共同申请的当事人</translation>
    </message>
    <message>
        <source>The court’s number</source>
        <translation>法院案号</translation>
    </message>
    <message>
        <source>Day the court took it up</source>
        <translation>法院受理日期</translation>
    </message>
    <message>
        <source>valid, dismissed, not_accepted, withdrawn</source>
        <translation>valid（有效）、dismissed（驳回）、not_accepted（不予受理）、withdrawn（撤回）</translation>
    </message>
    <message>
        <source>Day of the ruling</source>
        <translation>裁定日期</translation>
    </message>
    <message>
        <source>Day the ruling was received</source>
        <translation>收到裁定的日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Limits that run, the earliest last day first</source>
        <translation>列出正在走的期限，先到期的在前</translation>
    </message>
    <message>
        <source>Only what is near or past</source>
        <translation>只列临近和超过的</translation>
    </message>
    <message>
        <source>Every limit of a case, with its rule and how it is counted</source>
        <translation>本案的全部期限，连同依据和算法</translation>
    </message>
    <message>
        <source>Say which limit it is, and when papers were signed for</source>
        <translation>指定适用的期限和材料签收日期</translation>
    </message>
    <message>
        <source>Which limit; &apos;&apos; for the one that fits</source>
        <translation>适用哪个期限；&apos;&apos; 为按案情自动选定</translation>
    </message>
    <message>
        <source>Day the sender’s papers were signed for</source>
        <translation>移送材料的签收日期</translation>
    </message>
    <message>
        <source>The clock stands still, e.g. for an appraisal</source>
        <translation>期限中止，例如鉴定期间</translation>
    </message>
    <message>
        <source>It stands still after this day; else today</source>
        <translation>自这天之后中止；不写为今天</translation>
    </message>
    <message>
        <source>Last day; else it goes on</source>
        <translation>中止的最后一天；不写为仍在中止</translation>
    </message>
    <message>
        <source>Why; appraisal unless said otherwise</source>
        <translation>原因；不写为鉴定</translation>
    </message>
    <message>
        <source>Which, by whom</source>
        <translation>什么鉴定、由谁做</translation>
    </message>
    <message>
        <source>The clock runs again</source>
        <translation>期限恢复计算</translation>
    </message>
    <message>
        <source>Last day it stood still; else today</source>
        <translation>中止的最后一天；不写为今天</translation>
    </message>
    <message>
        <source>A later last day that both sides consented to</source>
        <translation>经双方同意延长期限</translation>
    </message>
    <message>
        <source>The new last day</source>
        <translation>延长到哪一天</translation>
    </message>
    <message>
        <source>Day both sides consented</source>
        <translation>双方同意的日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Until when, which court, what may stand against it</source>
        <translation>申请到哪天为止、向哪个法院、有什么障碍</translation>
    </message>
    <message>
        <source>Application, court’s number and ruling</source>
        <translation>登记申请、法院案号和裁定</translation>
    </message>
    <message>
        <source>Years whose holidays are known</source>
        <translation>列出已有放假安排的年份</translation>
    </message>
    <message>
        <source>Add the holidays of a year, or put them right</source>
        <translation>加入或更正某一年的放假安排</translation>
    </message>
    <message>
        <source>Take a table away that was added to this room</source>
        <translation>去掉本室自行加入的放假安排</translation>
    </message>
    <message>
        <source>Limits of law and what moves them</source>
        <translation>法定期限及其中止、延长</translation>
    </message>
    <message>
        <source>Judicial confirmation of an agreement</source>
        <translation>调解协议的司法确认</translation>
    </message>
    <message>
        <source>Holidays and make-up working days</source>
        <translation>放假与调休安排</translation>
    </message>
    <message>
        <source>%1 – %2 (added to this room)</source>
        <translation>%1 – %2（本室自行加入）</translation>
    </message>
    <message>
        <source>Nothing stands in the calendar.</source>
        <translation>日历里没有内容。</translation>
    </message>
    <message>
        <source>First day; else today</source>
        <translation>从哪天起；不写为今天</translation>
    </message>
    <message>
        <source>Last day; else a month later</source>
        <translation>到哪天止；不写为一个月后</translation>
    </message>
    <message>
        <source>What this day holds</source>
        <translation>今天要办的事</translation>
    </message>
    <message>
        <source>What stands in the calendar: sessions, limits, promises</source>
        <translation>列出日历：调解、期限、履行</translation>
    </message>
    <message>
        <source>Write a calendar file for telephones, without names</source>
        <translation>写出供手机使用的日历文件，不含姓名</translation>
    </message>
    <message>
        <source>Sessions, limits and promises by day</source>
        <translation>按日列出调解、期限和履行</translation>
    </message>
    <message>
        <source>SLIP: of the N-th promise only</source>
        <translation>SLIP：只要第N项义务的</translation>
    </message>
    <message>
        <source>PERF: of the N-th payment or act only</source>
        <translation>PERF：只要第N笔付款或履行的</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing was promised in this case.</source>
        <translation>本案没有约定要履行的内容。</translation>
    </message>
    <message>
        <source>Nobody need be called today.</source>
        <translation>今天没有要打的电话。</translation>
    </message>
    <message>
        <source>No visit was made, none is due.</source>
        <translation>没有回访过，目前也不需要回访。</translation>
    </message>
    <message>
        <source>No visit is due.</source>
        <translation>目前没有要做的回访。</translation>
    </message>
    <message>
        <source>Visits of a case, and those that are due</source>
        <translation>一件案件的回访，和还要做的回访</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>登记一次回访</translation>
    </message>
    <message>
        <source>Day of the visit; else today</source>
        <translation>回访日期；不写就是今天</translation>
    </message>
    <message>
        <source>phone, home, office, online</source>
        <translation>phone（电话）、home（上门）、office（来室）、online（线上）</translation>
    </message>
    <message>
        <source>Parties; none: all</source>
        <translation>回访了哪些当事人；不写就是全部</translation>
    </message>
    <message>
        <source>Performance, how they get on</source>
        <translation>履行情况、双方关系</translation>
    </message>
    <message>
        <source>satisfied, fair, dissatisfied</source>
        <translation>satisfied（满意）、fair（基本满意）、dissatisfied（不满意）</translation>
    </message>
    <message>
        <source>Hidden trouble was found</source>
        <translation>发现隐患</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>采取的措施</translation>
    </message>
    <message>
        <source>What a court decided</source>
        <translation>法院裁判结果</translation>
    </message>
    <message>
        <source>Who else was spoken to</source>
        <translation>还向谁了解了情况</translation>
    </message>
    <message>
        <source>Take a visit away; the history keeps it</source>
        <translation>删去一次回访；修改记录里仍然保留</translation>
    </message>
    <message>
        <source>Visits that should be made, in all cases</source>
        <translation>全部案件中要做的回访</translation>
    </message>
    <message>
        <source>What was promised, and what was kept of it</source>
        <translation>约定了什么，履行了多少</translation>
    </message>
    <message>
        <source>Note a payment, an act or a call about promise N</source>
        <translation>登记第N项的付款、履行或电话</translation>
    </message>
    <message>
        <source>kept (else this), promised, not_reached, refused, disputed</source>
        <translation>kept（已履行，不写就是它）、promised（答应履行）、not_reached（未联系上）、refused（拒绝）、disputed（有争议）</translation>
    </message>
    <message>
        <source>Paid; else all that is open</source>
        <translation>付了多少；不写就是全部未付的</translation>
    </message>
    <message>
        <source>Only a part of an act</source>
        <translation>事情只办了一部分</translation>
    </message>
    <message>
        <source>Day; else today</source>
        <translation>日期；不写就是今天</translation>
    </message>
    <message>
        <source>Who paid or was spoken to</source>
        <translation>付款人或者通话的人</translation>
    </message>
    <message>
        <source>phone, home, office, online, transfer, cash</source>
        <translation>phone（电话）、home（上门）、office（来室）、online（线上）、transfer（转账）、cash（现金）</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Day to look again; else as the rules propose</source>
        <translation>下次再看的日期；不写就按规则</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Take an entry of promise N away; the history keeps it</source>
        <translation>删去第N项的一条记录；修改记录里仍然保留</translation>
    </message>
    <message>
        <source>Whom to call today, and what to say</source>
        <translation>今天要给谁打电话、怎么说</translation>
    </message>
    <message>
        <source>What was promised, and whether it is kept</source>
        <translation>约定的内容和履行情况</translation>
    </message>
    <message>
        <source>Visits after an agreement or an ending</source>
        <translation>达成协议或结案后的回访</translation>
    </message>
    <message>
        <source>Nothing stands in the register.</source>
        <translation>登记簿中没有记录。</translation>
    </message>
    <message>
        <source>It is the case %1 now.</source>
        <translation>已转为案件 %1。</translation>
    </message>
    <message>
        <source>Taken out of the register; the history keeps it.</source>
        <translation>已从登记簿移除，历史记录中仍然保留。</translation>
    </message>
    <message>
        <source>walk_in (else this), phone, online, screening, grid, hotline, sent</source>
        <translation>walk_in（默认）、phone、online、screening、grid、hotline、sent</translation>
    </message>
    <message>
        <source>Who came, or whom it concerns</source>
        <translation>来访人或者相关人</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Where it is, or where they live</source>
        <translation>地点或者住址</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>answered, settled, referred, refused, watched</source>
        <translation>answered、settled、referred、refused、watched</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>答复或者处理情况</translation>
    </message>
    <message>
        <source>When to see how it goes</source>
        <translation>再看日期</translation>
    </message>
    <message>
        <source>blue, yellow, orange, red</source>
        <translation>blue、yellow、orange、red</translation>
    </message>
    <message>
        <source>Who reported it or sent it here</source>
        <translation>报送或者交办单位</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Only what is not finished</source>
        <translation>只列未办结的</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>The register of enquiries, the newest first</source>
        <translation>来访、排查登记簿，新的在前</translation>
    </message>
    <message>
        <source>Add an entry to the register</source>
        <translation>登记一条</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>修改一条登记</translation>
    </message>
    <message>
        <source>Make a case of an entry</source>
        <translation>把登记转为案件</translation>
    </message>
    <message>
        <source>Take an entry out of the register</source>
        <translation>从登记簿移除一条</translation>
    </message>
    <message>
        <source>Write the register as a PDF or a table</source>
        <translation>把登记簿写成 PDF 或者表格</translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation>还没有逐项询问。</translation>
    </message>
    <message>
        <source>Reported on %1: %2</source>
        <translation>%1 已报告：%2</translation>
    </message>
    <message>
        <source>Has to be reported: %1</source>
        <translation>依法要报告：%1</translation>
    </message>
    <message>
        <source>Nothing was marked yet.</source>
        <translation>还没有勾选。</translation>
    </message>
    <message>
        <source>The case has not ended.</source>
        <translation>案件还没有结案。</translation>
    </message>
    <message>
        <source>Please say how it ended: --outcome.</source>
        <translation>请用 --outcome 说明怎样结案。</translation>
    </message>
    <message>
        <source>Please say why: --why.</source>
        <translation>请用 --why 说明理由。</translation>
    </message>
    <message>
        <source>What was found about danger, and what has to be reported</source>
        <translation>风险研判情况和应当报告的事项</translation>
    </message>
    <message>
        <source>Note that all eight questions were asked</source>
        <translation>登记八个问题都已询问</translation>
    </message>
    <message>
        <source>What is so: violence, threat, weapon, self_harm, home, minor, helpless, crowd; none: nothing</source>
        <translation>有哪些情形：violence、threat、weapon、self_harm、home、minor、helpless、crowd；不填就是都没有</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation>看到、听到的情况</translation>
    </message>
    <message>
        <source>Why it is seen so</source>
        <translation>等级理由</translation>
    </message>
    <message>
        <source>Note a report: police, street, centre, women, civil_affairs, education, health, other</source>
        <translation>登记一次报告：police、street、centre、women、civil_affairs、education、health、other</translation>
    </message>
    <message>
        <source>Which one, and whom there</source>
        <translation>哪个单位、接报人</translation>
    </message>
    <message>
        <source>Hour; else now</source>
        <translation>时刻；默认现在</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>对方答复</translation>
    </message>
    <message>
        <source>Whether a dispute may be taken up</source>
        <translation>纠纷是否可以受理</translation>
    </message>
    <message>
        <source>Mark conditions, or reasons for refusing</source>
        <translation>勾选受理条件或者不予受理的理由</translation>
    </message>
    <message>
        <source>respondent, request, facts, scope, place</source>
        <translation>respondent、request、facts、scope、place</translation>
    </message>
    <message>
        <source>reserved, pending, party_refuses, crime, settled, no_respondent, not_civil, elsewhere</source>
        <translation>reserved、pending、party_refuses、crime、settled、no_respondent、not_civil、elsewhere</translation>
    </message>
    <message>
        <source>In words, as the notice prints it</source>
        <translation>说明（印在告知书上）</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>可以去哪里解决</translation>
    </message>
    <message>
        <source>Day they were told</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>Say how a case ended</source>
        <translation>登记结案方式</translation>
    </message>
    <message>
        <source>written, oral, partly, failed, refused, overdue, out_of_scope, untraceable, withdrawn, self_settled, transferred, not_accepted</source>
        <translation>written、oral、partly、failed、refused、overdue、out_of_scope、untraceable、withdrawn、self_settled、transferred、not_accepted</translation>
    </message>
    <message>
        <source>What was told: court, arbitration, administrative, remediation</source>
        <translation>告知了哪些途径：court、arbitration、administrative、remediation</translation>
    </message>
    <message>
        <source>To whom it was handed</source>
        <translation>移送给谁</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>函件编号</translation>
    </message>
    <message>
        <source>What went with it</source>
        <translation>随函材料</translation>
    </message>
    <message>
        <source>Day of their answer</source>
        <translation>对方答复日期</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>对方答复内容</translation>
    </message>
    <message>
        <source>Take a case up again that has ended</source>
        <translation>重新办理已结案的案件</translation>
    </message>
    <message>
        <source>The reason; it stays in the history</source>
        <translation>理由；留在历史记录中</translation>
    </message>
    <message>
        <source>The register of who came, called or was met</source>
        <translation>来访、来电、排查登记簿</translation>
    </message>
    <message>
        <source>Danger in a case, and who was told</source>
        <translation>案件的风险和报告情况</translation>
    </message>
    <message>
        <source>Taking a dispute up or not</source>
        <translation>受理或者不予受理</translation>
    </message>
    <message>
        <source>Line %1: %2 is there already.</source>
        <translation>第 %1 行：%2 已经在案件里。</translation>
    </message>
    <message>
        <source>Line %1: not taken: %2</source>
        <translation>第 %1 行：没有录入：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Parties added: %1</source>
        <translation>已添加当事人：%1 人</translation>
    </message>
    <message>
        <source>Add the people of a list, one in each line</source>
        <translation>按名单添加当事人，一行一人</translation>
    </message>
    <message>
        <source>applicant (else this), respondent, third_party</source>
        <translation>applicant（默认）、respondent、third_party</translation>
    </message>
    <message>
        <source>People of a case</source>
        <translation>案件的当事人</translation>
    </message>
    <message>
        <source>Kind of dispute: 01 to 17, or 99</source>
        <translation>纠纷类型：01 至 17，或者 99</translation>
    </message>
    <message>
        <source>Bind the dossier of a case that ended into one PDF</source>
        <translation>把已结案件的卷宗合成一个PDF</translation>
    </message>
    <message>
        <source>The PDF, or a folder for it</source>
        <translation>PDF文件，或者放它的文件夹</translation>
    </message>
    <message>
        <source>Please say where to: --to FILE.pdf</source>
        <translation>请写明存到哪里：--to FILE.pdf</translation>
    </message>
    <message>
        <source>Bound: %1 (pages: %2, last number: %3)</source>
        <translation>卷宗已合成：%1（共%2页，编号到第%3页）</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>Not noted as signed: %1</source>
        <translation>没有登记签名：%1</translation>
    </message>
    <message>
        <source>To be put in by hand: %1</source>
        <translation>需要手工放入：%1</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>I have read it</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no case to export</source>
        <translation>没有可以导出的案件</translation>
    </message>
    <message>
        <source>%1, %2 case files, %3</source>
        <translation>%1 %2件案卷 %3</translation>
    </message>
    <message>
        <source>masked copy</source>
        <translation>隐去信息的副本</translation>
    </message>
    <message>
        <source>Everything that is known of the case, for programs</source>
        <translation>案件的全部信息，供程序读取</translation>
    </message>
    <message>
        <source>blank form, version %1</source>
        <translation>空白表，第%1版</translation>
    </message>
    <message>
        <source>version %1, signed</source>
        <translation>第%1版，已签名</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1: its parts, for programs</source>
        <translation>%1：各部分内容，供程序读取</translation>
    </message>
    <message>
        <source>draft, never issued</source>
        <translation>草稿，未出具</translation>
    </message>
    <message>
        <source>%1: there is no PDF of it, only its text. %2</source>
        <translation>%1：没有PDF，只有文字。%2</translation>
    </message>
    <message>
        <source>%1: what it says, as plain text</source>
        <translation>%1：文字内容</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>纠纷情况</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>The dispute arose</source>
        <translation>纠纷发生</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申请调解</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Agreed by word of mouth</source>
        <translation>达成口头协议</translation>
    </message>
    <message>
        <source>Agreement drawn up</source>
        <translation>订立协议书</translation>
    </message>
    <message>
        <source>Agreement in effect</source>
        <translation>协议生效</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已履行：%1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>已付款：%1</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>由谁履行</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>向谁履行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>履行日期</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>约定履行的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结案方式</translation>
    </message>
    <message>
        <source>Made on %1 with %2.</source>
        <translation>%1由%2生成。</translation>
    </message>
    <message>
        <source>Made on %1 by %2 with %3.</source>
        <translation>%1由%2用%3生成。</translation>
    </message>
    <message>
        <source>Not sealed: anyone who holds this file can read it.</source>
        <translation>没有加密：谁拿到这个文件，都能看到里面的内容。</translation>
    </message>
    <message>
        <source>Masked: identity numbers, telephones, addresses, days of birth and what is told of witnesses are left out, and the papers were composed anew without them. Issued and signed papers are not in this file. Names are not masked.</source>
        <translation>已隐去：证件号码、电话、住址、出生日期和被调查人的情况都没有写进来，文书也按隐去后的内容重新排版。已出具、已签名的文书不在这个文件里。姓名没有隐去。</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>manifest.json names every file with its SHA-256.</source>
        <translation>manifest.json列出了每个文件及其SHA-256校验值。</translation>
    </message>
    <message>
        <source>%1: this room does not have the file itself; it was made or received elsewhere.</source>
        <translation>%1：本室没有文件本身，它是在别处制作或收到的。</translation>
    </message>
    <message>
        <source>What was handed in (%1 files) does not go along in a masked copy: nobody can mask what it shows.</source>
        <translation>收到的材料（%1个文件）不放进隐名副本：其中的内容无法遮盖。</translation>
    </message>
    <message>
        <source>%1 (pages not counted)</source>
        <translation>%1（没有页数）</translation>
    </message>
    <message>
        <source>%1 (page %2)</source>
        <translation>%1（第%2页）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 (not part of a dossier)</source>
        <translation>%1（不入卷）</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>What belongs to no case</source>
        <translation>不属于任何案件的内容</translation>
    </message>
    <message>
        <source>A case without number and names</source>
        <translation>没有案号和姓名的案件</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>One of them wrote after the case had been handed over, without knowing it. Nothing was lost; please choose what shall hold.</source>
        <translation>其中一方在案件移交之后、还不知道移交时写的。两份都保留着，请选择以哪一份为准。</translation>
    </message>
    <message>
        <source>They wrote without knowing of each other. Nothing was lost; please choose what shall hold.</source>
        <translation>双方在互不知情的情况下各写了一份。两份都保留着，请选择以哪一份为准。</translation>
    </message>
    <message>
        <source>Only %1 can decide this. Phone them.</source>
        <translation>只有%1能裁定。请打电话给他们。</translation>
    </message>
    <message>
        <source>The case is with %1: your decision is a ruling, which only they can change again. At best phone them before.</source>
        <translation>案件在%1：您的决定是上级裁定，之后只有他们能再改。最好先打电话问清楚。</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2, on %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>written after the case was handed over</source>
        <translation>写于案件移交之后</translation>
    </message>
    <message>
        <source>Package %1 never came. Nothing is lost by that: a later one brought all that was in it.</source>
        <translation>第%1号包一直没有到。没有丢失内容：后来的包里都带上了。</translation>
    </message>
    <message>
        <source>%1 is neither the centre above nor an office right below that hands over here. If it should be, enrol it again with its card.</source>
        <translation>%1既不是上级中心，也不是向本单位报送的直属下级。如果应该是，请用它的卡片重新登记。</translation>
    </message>
    <message>
        <source>This card is our own, or that of an office below. Ask the centre for the card of the centre itself.</source>
        <translation>这是本单位自己的卡片，或者是下级单位的卡片。请向中心要中心自己的卡片。</translation>
    </message>
    <message>
        <source>%1 cannot be enrolled here: it is this office itself, stands above it, or hands over to another centre. Phone them and ask which.</source>
        <translation>%1不能在这里登记：它是本单位自己、是上级，或者已向别的中心报送。请打电话问清楚。</translation>
    </message>
    <message>
        <source>It is meant for %1, not for this office. Please give it on.</source>
        <translation>这是给%1的，不是给本单位的。请转交。</translation>
    </message>
    <message>
        <source>The case has an open conflict. Please decide it first; then hand the case over.</source>
        <translation>案件有未裁定的冲突。请先裁定，再移交案件。</translation>
    </message>
    <message>
        <source>Something else came in or was decided meanwhile. Please look at it again.</source>
        <translation>其间又有新内容到达，或者已经裁定。请重新看一遍。</translation>
    </message>
    <message>
        <source>The case is with %1. Only they can change it; you can write them a note.</source>
        <translation>案件在%1。只有他们能改；您可以给他们写便函。</translation>
    </message>
    <message>
        <source>This office does not hand over to a centre yet. Take in the centre’s card first.</source>
        <translation>本单位还没有向中心报送。请先接收中心的卡片。</translation>
    </message>
    <message>
        <source>Something in it was written by an office that nobody enrolled (%1). Phone the sender and ask who that is.</source>
        <translation>其中有内容由未登记的单位（%1）所写。请打电话问报送单位那是谁。</translation>
    </message>
    <message>
        <source>Something in it bears a key of %1 that was taken back. Phone them: somebody may be writing in their name.</source>
        <translation>其中有内容使用了%1已作废的钥匙。请打电话给他们：可能有人冒用他们的名义。</translation>
    </message>
    <message>
        <source>Something in it bears the name of %1 without their signature. Phone them before you take anything in.</source>
        <translation>其中有内容署名%1，却没有他们的签名。接收之前请先打电话给他们。</translation>
    </message>
    <message>
        <source>Sound, and signed by %1.</source>
        <translation>完好，由%1签名。</translation>
    </message>
    <message>
        <source>This is no package of the program. Leave it aside.</source>
        <translation>这不是本程序的报送包。请放在一边。</translation>
    </message>
    <message>
        <source>It is sealed for another office and cannot be opened here. Ask who brought it for whom it is.</source>
        <translation>这是封给别的单位的，在这里打不开。请问送来的人是给谁的。</translation>
    </message>
    <message>
        <source>It was damaged on the way. Nothing is lost: phone %1 and ask for a new package, on another stick.</source>
        <translation>途中损坏了。内容没有丢：请打电话给%1，换一个U盘重新写一个包。</translation>
    </message>
    <message>
        <source>It opens, but the office that signed it is not enrolled here. Ask it for its card, compare the digits by telephone and enrol it; then take the package in.</source>
        <translation>能打开，但签名的单位没有在这里登记。请向它要卡片，电话核对数字后登记，再接收这个包。</translation>
    </message>
    <message>
        <source>No version of this program writes such a package. It is not taken in: phone %1 and ask how it was made.</source>
        <translation>本程序的任何版本都不会写出这样的包。不予接收：请打电话问%1它是怎么来的。</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program. Keep it: once the program here is renewed, it can be taken in.</source>
        <translation>它是由更新版本的程序写的。请留着：这里的程序升级后就能接收。</translation>
    </message>
    <message>
        <source>It was written for another office and passed on. It is not taken in: phone %1 and ask for one of ours.</source>
        <translation>它是写给别的单位又转过来的。不予接收：请打电话给%1，要一个写给本单位的包。</translation>
    </message>
    <message>
        <source>It is larger than any package may be. It is not taken in: phone %1.</source>
        <translation>它超过了报送包的大小上限。不予接收：请打电话给%1。</translation>
    </message>
    <message>
        <source>It could not be read. Pull the stick out, put it in again and try once more; else ask for a new package.</source>
        <translation>读不出来。请把U盘拔下重新插好再试；还不行就请对方重写一个包。</translation>
    </message>
    <message>
        <source>You stopped before it was looked at.</source>
        <translation>还没查看就被您停止了。</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>便函</translation>
    </message>
    <message>
        <source>mediation room</source>
        <translation>调解室</translation>
    </message>
    <message>
        <source>street centre</source>
        <translation>街道中心</translation>
    </message>
    <message>
        <source>district centre</source>
        <translation>区中心</translation>
    </message>
    <message>
        <source>city centre</source>
        <translation>市中心</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便函</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>请更正</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Nothing arose</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the office it came from</source>
        <translation>送来的单位</translation>
    </message>
    <message>
        <source>%1 (telephone %2)</source>
        <translation>%1（电话%2）</translation>
    </message>
    <message>
        <source>Package %1 of %2</source>
        <translation>%2第%1号包</translation>
    </message>
    <message>
        <source>Package %1 of %2, written on %3</source>
        <translation>%2第%1号包，写于%3</translation>
    </message>
    <message>
        <source>This very package was taken in before. Once more changes nothing.</source>
        <translation>这个包以前已经接收过，再接收一次不会有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n件新案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed case(s)</source>
        <translation>
            <numerusform>%n件有改动的案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n份便函</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) and scan(s)</source>
        <translation>
            <numerusform>%n份文书和扫描件</numerusform>
        </translation>
    </message>
    <message>
        <source>It brings nothing new about cases, only word of what they have.</source>
        <translation>没有案件方面的新内容，只说明他们已有什么。</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>带来%1。</translation>
    </message>
    <message>
        <source>Two say different things: please decide.</source>
        <translation>两方说法不同：请裁定。</translation>
    </message>
    <message>
        <source>Something written about it does not count yet: its history says what.</source>
        <translation>有一条写入暂不作数：请看案件的修改记录。</translation>
    </message>
    <message>
        <source>Another case bears the same number: please give one of them another.</source>
        <translation>另一件案件用了同一案号：请给其中一件换号。</translation>
    </message>
    <message>
        <source>It cannot be shown whole: a part of it has not come, or a newer program wrote it.</source>
        <translation>无法完整显示：有一部分还没到，或由更新的程序所写。</translation>
    </message>
    <message>
        <source>New here: %1</source>
        <translation>新到：%1</translation>
    </message>
    <message>
        <source>%1: changed in %2</source>
        <translation>%1：改动了%2</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>一件案件</translation>
    </message>
    <message>
        <source>; it is with %1 from now on</source>
        <translation>；从此归%1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>The centre has everything.</source>
        <translation>中心已经全部收到。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with something that the centre has not confirmed yet.</source>
        <translation>
            <numerusform>有%n件案件的内容中心还没有确认收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no card of an office. The card is a file whose name ends in .mboffice.</source>
        <translation>这不是单位卡片。卡片是名称以 .mboffice 结尾的文件。</translation>
    </message>
    <message>
        <source>The card was changed on the way. Do not use it: ask for it again.</source>
        <translation>卡片在途中被改动了。请不要使用，重新索取。</translation>
    </message>
    <message>
        <source>This office is not enrolled here. Take in its card first.</source>
        <translation>这个单位没有在这里登记。请先接收它的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about yourselves are not confirmed by the centre yet.</source>
        <translation>
            <numerusform>有%n条本单位自己的情况中心还没有确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file turned out to be an older copy: it goes on as a new one, and what it lacked comes back.</source>
        <translation>本文件原来是较早的副本：从此作为新副本继续，所缺的内容会补回来。</translation>
    </message>
    <message>
        <source>Two computers wrote as one there; both are kept. Phone them and ask which computer they go on with.</source>
        <translation>那边有两台电脑以同一身份书写，两份都保留。请打电话问他们今后用哪一台。</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Large (15)</source>
        <translation>大（15）</translation>
    </message>
    <message>
        <source>Largest (18)</source>
        <translation>特大（18）</translation>
    </message>
    <message>
        <source>Standard (12)</source>
        <translation>标准（12）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Maplebridge</source>
        <translation>枫桥调解室</translation>
    </message>
    <message>
        <source>The desktop program of a community mediation room.</source>
        <translation>社区调解室的桌面程序。</translation>
    </message>
    <message>
        <source>Open a practice room with worked cases.</source>
        <translation>打开带有示例案件的练习室。</translation>
    </message>
    <message>
        <source>A room file (*.mbroom).</source>
        <translation>调解室文件（*.mbroom）。</translation>
    </message>
    <message>
        <source>Give either --practice or a room file, not both.</source>
        <translation>--practice和调解室文件只能二选一。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: no case was concluded.</source>
        <translation>%1：没有办结案件。</translation>
    </message>
    <message>
        <source>%1: %2 cases with %3 parties were concluded.</source>
        <translation>%1共调解办结案件%2件，涉及当事人%3人。</translation>
    </message>
    <message>
        <source>%1 were settled, a rate of %2.</source>
        <translation>其中调解成功%1件，成功率%2。</translation>
    </message>
    <message>
        <source>The agreements promise ¥%1 ten thousand.</source>
        <translation>协议涉及金额%1万元。</translation>
    </message>
    <message>
        <source>%1 of the cases were difficult.</source>
        <translation>疑难复杂案件%1件。</translation>
    </message>
    <message>
        <source>Most common: %1.</source>
        <translation>数量居前的类型：%1。</translation>
    </message>
    <message>
        <source>“%1” adds up to %2, but “%3” is %4. Some cases lack that entry, or have two.</source>
        <translation>“%1”各栏合计%2，而“%3”是%4：有的案件这一项没有填，或者重复计入了。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷情况</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Party’s facts</source>
        <translation>当事人信息</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Line of minutes</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>履行事项</translation>
    </message>
    <message>
        <source>Signature or seal</source>
        <translation>签名盖章</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>调委会</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>本民族文字姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业或职务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>单位或住址</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人或负责人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Guardians and agents</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>是否同意调解</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>案件来源</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>移送或上报单位</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Day it arose</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>请求金额</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难易程度</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Kinds of risk</source>
        <translation>风险类型</translation>
    </message>
    <message>
        <source>Reason of the risk</source>
        <translation>风险判断理由</translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation>调解主持人</translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation>其他调解员</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>The dispute in brief</source>
        <translation>纠纷简要情况</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Open to others</source>
        <translation>公开调解</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>调解方式</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场当事人</translation>
    </message>
    <message>
        <source>Invited helpers</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译人员</translation>
    </message>
    <message>
        <source>Rights told</source>
        <translation>已告知权利义务</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>调解结果</translation>
    </message>
    <message>
        <source>Result in words</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>下次调解</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>查看到的情况</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>被调查人</translation>
    </message>
    <message>
        <source>About the one asked</source>
        <translation>被调查人情况</translation>
    </message>
    <message>
        <source>Written or oral</source>
        <translation>协议形式</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>协议日期</translation>
    </message>
    <message>
        <source>Main facts</source>
        <translation>主要事实</translation>
    </message>
    <message>
        <source>Disputed matters</source>
        <translation>争议事项</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>各方责任</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>履行方式</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>履行时限</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>另送一份给</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>由谁履行</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>向谁履行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>各人份额</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>履行日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结案方式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Other ways told</source>
        <translation>已告知的其他途径</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a power cut or a lost connection can damage it. Please keep the room on a disk of this computer.</source>
        <translation>“%1”放在网络盘上，停电或断网都可能损坏它。请把调解室文件存到这台电脑自己的硬盘上。</translation>
    </message>
    <message>
        <source>“%1” is not a room file of this program. Nothing was changed.</source>
        <translation>“%1”不是本程序的调解室文件。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The number %1 is taken by another case. Please give another one.</source>
        <translation>编号%1已经给了别的案件。请另写一个编号。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Please choose another name.</source>
        <translation>“%1”已经存在，没有动它。请换一个名字。</translation>
    </message>
    <message>
        <source>At %1: %2. Nothing was taken in.</source>
        <translation>%1处有误：%2。没有导入任何内容。</translation>
    </message>
    <message>
        <source>At %1: %2; expected: %3. Nothing was taken in.</source>
        <translation>%1处有误：%2；应当是：%3。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>This cannot be done: %1.</source>
        <translation>现在不能这样做：%1。</translation>
    </message>
    <message>
        <source>“%1” could mean more than one. Please say it in full.</source>
        <translation>“%1”可能指好几个。请写完整。</translation>
    </message>
    <message>
        <source>The room is open in another window or program. Please go on there, or close it first.</source>
        <translation>这个调解室已经在另一个窗口或程序里打开。请到那里继续，或者先把那边关掉。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program. Please install that version; the file was left untouched.</source>
        <translation>“%1”是更新版本的程序写的。请安装新版本再打开；这个文件没有动过。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but the last change is not saved yet: please free some space.</source>
        <translation>硬盘满了。原有内容没有丢，但最后一次改动还没有保存：请清理出一些空间。</translation>
    </message>
    <message>
        <source>The room file did not take the change (%1). It was not saved.</source>
        <translation>这次改动没能写进调解室文件（%1），没有保存。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>“%1”读不出来或写不进去：%2。</translation>
    </message>
    <message>
        <source>Stopped as you wished; nothing was changed.</source>
        <translation>已按您的意思停下，没有改动任何内容。</translation>
    </message>
    <message>
        <source>the party</source>
        <translation>这位当事人</translation>
    </message>
    <message>
        <source>Please fill this in: %1.</source>
        <translation>请填写：%1。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters. Please check it.</source>
        <translation>身份证号应当是18位，请核对。</translation>
    </message>
    <message>
        <source>An identity number has digits only; the last may be X.</source>
        <translation>身份证号只能是数字，最后一位可以是X。</translation>
    </message>
    <message>
        <source>The day of birth in this identity number does not exist.</source>
        <translation>这个身份证号里的出生日期不存在，请核对。</translation>
    </message>
    <message>
        <source>A digit of this identity number is mistyped: the last character does not fit.</source>
        <translation>这个身份证号有一位打错了：最后一位对不上。</translation>
    </message>
    <message>
        <source>A social credit code has 18 characters. Please check it.</source>
        <translation>统一社会信用代码应当是18位，请核对。</translation>
    </message>
    <message>
        <source>A social credit code has no letters I, O, S, V or Z.</source>
        <translation>统一社会信用代码里没有字母I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>A character of this credit code is mistyped: the last one does not fit.</source>
        <translation>这个信用代码有一位打错了：最后一位对不上。</translation>
    </message>
    <message>
        <source>The day of birth differs from the identity number.</source>
        <translation>出生日期和身份证号不一致。</translation>
    </message>
    <message>
        <source>The sex differs from the identity number.</source>
        <translation>性别和身份证号不一致。</translation>
    </message>
    <message>
        <source>%1 needs a guardian (法定代理人): please add one.</source>
        <translation>%1要有法定代理人，请添加。</translation>
    </message>
    <message>
        <source>Please tick what the agent may do.</source>
        <translation>请勾选委托代理人的权限。</translation>
    </message>
    <message>
        <source>Please name the legal representative (法定代表人) or person in charge (负责人).</source>
        <translation>请填写法定代表人或负责人。</translation>
    </message>
    <message>
        <source>There must be somebody on both sides.</source>
        <translation>双方都要有当事人。</translation>
    </message>
    <message>
        <source>Of many parties, 2 to 5 representatives are elected.</source>
        <translation>当事人人数众多的，应当推选2至5名代表人。</translation>
    </message>
    <message>
        <source>%1 clearly refuses: mediation may not go on (Act, article 17).</source>
        <translation>%1明确拒绝调解，不能再调解（《人民调解法》第十七条）。</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>结束时间要晚于开始时间。</translation>
    </message>
    <message>
        <source>Please tick who was present.</source>
        <translation>请勾选到场的当事人。</translation>
    </message>
    <message>
        <source>Please choose who presided.</source>
        <translation>请选择调解主持人。</translation>
    </message>
    <message>
        <source>Please choose who recorded.</source>
        <translation>请选择记录人。</translation>
    </message>
    <message>
        <source>The presiding mediator also records. A small room may do so; better is somebody else.</source>
        <translation>调解主持人兼做记录人。人手少时可以这样，最好换一位来记录。</translation>
    </message>
    <message>
        <source>Please tick that the parties were told their rights and duties.</source>
        <translation>请勾选“已告知当事人权利和义务”。</translation>
    </message>
    <message>
        <source>%1 is a party and cannot take part in another role.</source>
        <translation>%1是当事人，不能再担任别的角色。</translation>
    </message>
    <message>
        <source>%1 needs an interpreter: please name one.</source>
        <translation>%1需要翻译，请填写翻译人员。</translation>
    </message>
    <message>
        <source>The instalments are %1 short of the total.</source>
        <translation>各期加起来比总额少%1。</translation>
    </message>
    <message>
        <source>The instalments exceed the total by %1.</source>
        <translation>各期加起来比总额多%1。</translation>
    </message>
    <message>
        <source>This day is before the one above.</source>
        <translation>这个日期比上一期还早。</translation>
    </message>
    <message>
        <source>This day is before the day of the agreement.</source>
        <translation>这个日期比协议日期还早。</translation>
    </message>
    <message>
        <source>The shares of the creditors do not add up to the instalment: %1 differ.</source>
        <translation>各人份额加起来与这一期的金额不符，相差%1。</translation>
    </message>
    <message>
        <source>Please choose who owes it.</source>
        <translation>请选择由谁履行。</translation>
    </message>
    <message>
        <source>Please choose to whom it is owed.</source>
        <translation>请选择向谁履行。</translation>
    </message>
    <message>
        <source>Please write at least one clause.</source>
        <translation>请至少写一条协议条款。</translation>
    </message>
    <message>
        <source>Beside the digits the sum must stand in capitals (人民币…元整).</source>
        <translation>金额除了数字，还要写大写（人民币……元整）。</translation>
    </message>
    <message>
        <source>Please tick which other ways the parties were told (Act, article 26).</source>
        <translation>请勾选已告知当事人哪些其他解决途径（《人民调解法》第二十六条）。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这个日期还没有到。</translation>
    </message>
    <message>
        <source>This day is before an earlier step.</source>
        <translation>这个日期比前面的步骤还早。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Inquire</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Mediate</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Perform</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Write down who came, against whom, and what it is about. Everything later draws on it.</source>
        <translation>记下谁和谁、为了什么事起了纠纷。后面的文书都从这里取。</translation>
    </message>
    <message>
        <source>Accept the dispute, give it its number, and tell both sides their rights and duties.</source>
        <translation>受理纠纷，编上号，告知双方权利和义务。</translation>
    </message>
    <message>
        <source>Ask those who know, look at the place, write down question and answer. Leave it out when nothing is unclear.</source>
        <translation>问知情的人，看现场，一问一答记下来。事情清楚的，可以不做。</translation>
    </message>
    <message>
        <source>Hold the sessions and keep the minutes. Another session can be held at any time, also after the agreement.</source>
        <translation>开展调解，做好记录。随时可以再调解一次，达成协议以后也可以。</translation>
    </message>
    <message>
        <source>Write what was agreed, read it back, print it, and record who signed and sealed on which day.</source>
        <translation>写下谈好的内容，宣读、打印，再登记谁在哪天签名、盖章。</translation>
    </message>
    <message>
        <source>Tick what was paid and done until every promise is kept.</source>
        <translation>付了的款、办了的事，逐项登记，直到全部履行。</translation>
    </message>
    <message>
        <source>Close the dossier and hand the case file on.</source>
        <translation>立卷归档，把案卷交出去。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申请人</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三人</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Kind of dispute</source>
        <translation>纠纷类型</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>个人或单位</translation>
    </message>
    <message>
        <source>The room file is damaged (%1). Please do not go on in it: restore the newest backup under Handover and backup.</source>
        <translation>调解室文件已损坏（%1）。请不要继续使用，请到“导出与备份”恢复最近的备份。</translation>
    </message>
    <message>
        <source>Address of the committee</source>
        <translation>调委会地址</translation>
    </message>
    <message>
        <source>Centre above</source>
        <translation>上级中心</translation>
    </message>
    <message>
        <source>Basic court</source>
        <translation>基层法院</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（县）</translation>
    </message>
    <message>
        <source>Street or township</source>
        <translation>街道（乡镇）</translation>
    </message>
    <message>
        <source>Pattern of case numbers</source>
        <translation>案号格式</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>材料种类</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提供人</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Given by somebody else</source>
        <translation>其他提供人</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was added.</source>
        <translation>“%1”是空文件，没有添加。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Please make it smaller, or keep it on a disc and note it here.</source>
        <translation>“%1”超过%2 MB。请先缩小，或者另存光盘并在这里登记。</translation>
    </message>
    <message>
        <source>“%1” is a program. Programs are not kept in a case.</source>
        <translation>“%1”是程序，案件里不保存程序。</translation>
    </message>
    <message>
        <source>The case %1 has been filed. What is filed stays.</source>
        <translation>案件%1已经归档，归档的内容不能再动。</translation>
    </message>
    <message>
        <source>A paper was printed or signed after that. Please correct the field itself; the next print becomes a new version.</source>
        <translation>在那以后打印或签署过文书，不能撤销。请直接改正该栏，下次打印就是新版本。</translation>
    </message>
    <message>
        <source>The file would change a printed paper of case %1. Nothing was taken in.</source>
        <translation>这个文件会改动案件%1已经打印的文书，没有导入。</translation>
    </message>
    <message>
        <source>A printed paper stays in the case.</source>
        <translation>打印过的文书要留在案件里。</translation>
    </message>
    <message>
        <source>Its paper is signed. What is signed stays.</source>
        <translation>它的文书已经签署，签署的内容不能再动。</translation>
    </message>
    <message>
        <source>Something else in the case still refers to it: minutes, a clause or a signature. Please change that first.</source>
        <translation>案件里还有别处用到它：笔录、条款、签名或附件。请先改那一处。</translation>
    </message>
    <message>
        <source>No installed font can draw some of the characters. Please ask for a font that can; nothing was printed.</source>
        <translation>有些字没有字体能显示，没有打印。请安装含有这些字的字体。</translation>
    </message>
    <message>
        <source>The paper is not ready to be signed: something that it needs is missing. The paper page says what.</source>
        <translation>文书还缺必要的内容，不能打印签署。缺什么，文书页上有说明。</translation>
    </message>
    <message>
        <source>A page could not be drawn without a fault (%1). Nothing was printed.</source>
        <translation>有一页不能完整排出（%1），没有打印。</translation>
    </message>
    <message>
        <source>“%1” is a masked copy: numbers and addresses are stars in it. Nothing was taken in, so that nothing is lost.</source>
        <translation>“%1”是隐名副本，号码和住址都是星号。为免丢失内容，没有导入。</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>被申请人</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三人</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金钱</translation>
    </message>
    <message>
        <source>act</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>按指印</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>明确拒绝</translation>
    </message>
    <message>
        <source>has not said</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>法定代理人</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>委托代理人</translation>
    </message>
    <message>
        <source>the number %1 was given</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>%1 copies were sent to the printer</source>
        <translation>打印%1份</translation>
    </message>
    <message>
        <source>a copy marked 副本 was printed</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>the case file went into %1</source>
        <translation>案卷导出到%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>unknown member</source>
        <translation>不认识的项目</translation>
    </message>
    <message>
        <source>missing member</source>
        <translation>缺少项目</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>这里不是一组数据</translation>
    </message>
    <message>
        <source>not this format</source>
        <translation>不是这种格式</translation>
    </message>
    <message>
        <source>no such version</source>
        <translation>没有这个版本</translation>
    </message>
    <message>
        <source>unknown section</source>
        <translation>不认识的部分</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>缺少标识</translation>
    </message>
    <message>
        <source>id stands twice</source>
        <translation>标识重复</translation>
    </message>
    <message>
        <source>dangling reference</source>
        <translation>指向的内容不存在</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>这里不是列表</translation>
    </message>
    <message>
        <source>no committee</source>
        <translation>缺少调委会</translation>
    </message>
    <message>
        <source>no such party</source>
        <translation>没有这位当事人</translation>
    </message>
    <message>
        <source>a second %1</source>
        <translation>多出一个%1</translation>
    </message>
    <message>
        <source>id missing or used twice</source>
        <translation>标识缺少或重复</translation>
    </message>
    <message>
        <source>section type %1</source>
        <translation>部分类型%1</translation>
    </message>
    <message>
        <source>no case section</source>
        <translation>缺少案件部分</translation>
    </message>
    <message>
        <source>wrong field</source>
        <translation>内容不对</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>结尾之后还有文字</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>层次太深</translation>
    </message>
    <message>
        <source>not a whole number or other JSON value</source>
        <translation>不是整数，也不是其他JSON值</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>数字太大</translation>
    </message>
    <message>
        <source>unfinished string</source>
        <translation>文字没有结束引号</translation>
    </message>
    <message>
        <source>control character in a string</source>
        <translation>文字里有控制字符</translation>
    </message>
    <message>
        <source>half a surrogate pair</source>
        <translation>文字里有残缺的字符</translation>
    </message>
    <message>
        <source>unknown escape</source>
        <translation>不认识的转义</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;]&quot; expected</source>
        <translation>缺少“,”或“]”</translation>
    </message>
    <message>
        <source>a name in quotes expected</source>
        <translation>缺少带引号的名称</translation>
    </message>
    <message>
        <source>the name stands twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>&quot;:&quot; expected</source>
        <translation>缺少“:”</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;}&quot; expected</source>
        <translation>缺少“,”或“}”</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是UTF-8文字</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>没有这一项</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>自己的标识</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>一组数据</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>最多%1个字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true或false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an amount in fen</source>
        <translation>以分为单位的金额</translation>
    </message>
    <message>
        <source>a day as yyyy-mm-dd</source>
        <translation>日期，写成yyyy-mm-dd</translation>
    </message>
    <message>
        <source>a time as hh:mm</source>
        <translation>时间，写成hh:mm</translation>
    </message>
    <message>
        <source>a known section type</source>
        <translation>已有的部分类型</translation>
    </message>
    <message>
        <source>one section of type %1</source>
        <translation>一个%1部分</translation>
    </message>
    <message>
        <source>the id of a party without other details</source>
        <translation>还没有详细信息的当事人标识</translation>
    </message>
    <message>
        <source>the id or label of a section of this file: %1</source>
        <translation>本文件中某个部分的标识或标签：%1</translation>
    </message>
    <message>
        <source>the id of a section of this case</source>
        <translation>本案某个部分的标识</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第%2行）</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>没有这一栏</translation>
    </message>
    <message>
        <source>not a period</source>
        <translation>不是统计时期</translation>
    </message>
    <message>
        <source>the id of a column</source>
        <translation>一栏的标识</translation>
    </message>
    <message>
        <source>at most %1 columns</source>
        <translation>最多%1栏</translation>
    </message>
    <message>
        <source>small letters, digits, _ and .</source>
        <translation>小写字母、数字、_ 和 .</translation>
    </message>
    <message>
        <source>Month in which the reporting year begins</source>
        <translation>统计年度开始的月份</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>今天是最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of mediation</source>
        <translation>调解期限</translation>
    </message>
    <message>
        <source>Judicial confirmation</source>
        <translation>司法确认</translation>
    </message>
    <message>
        <source>Review by arbitrators</source>
        <translation>仲裁审查</translation>
    </message>
    <message>
        <source>Objection to the ruling</source>
        <translation>对裁定的异议</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>申请强制执行</translation>
    </message>
    <message>
        <source>Back to the traffic police</source>
        <translation>转回公安交管部门</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>到%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>ended on %1, %n day(s) over</source>
        <translation>
            <numerusform>已于%1届满，超过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>stands still since %1</source>
        <translation>自%1起中止</translation>
    </message>
    <message>
        <source>kept on %1 (last day %2)</source>
        <translation>已于%1办结（最后一天%2）</translation>
    </message>
    <message>
        <source>done on %1, after the last day %2</source>
        <translation>%1办结，迟于最后一天%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1&#x3000;依据：%2</translation>
    </message>
    <message>
        <source>Counted from the day after %1.</source>
        <translation>从%1的次日起算。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stood still and are not counted.</source>
        <translation>
            <numerusform>中止%n天，不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %n time(s) by both sides.</source>
        <translation>
            <numerusform>经双方同意延长%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a rest day; the next worked day counts.</source>
        <translation>%1是休息日，顺延到下一个工作日。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet: only Saturdays and Sundays are counted as rest days. Please check the day.</source>
        <translation>%1年的放假安排还没有收进来，只按周六、周日推算，请核对日期。</translation>
    </message>
    <message>
        <source>Holidays of a year</source>
        <translation>年度放假安排</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>适用期限</translation>
    </message>
    <message>
        <source>Days not counted</source>
        <translation>不计入的期间</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Both sides consented on</source>
        <translation>双方同意日期</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>愿意申请</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不申请</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>The court’s number</source>
        <translation>法院案号</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>共同申请人</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>裁定日期</translation>
    </message>
    <message>
        <source>This limit cannot be extended by consent.</source>
        <translation>这个期限不能经双方同意延长。</translation>
    </message>
    <message>
        <source>Please write the day on which both sides consented; without it the extension does not count.</source>
        <translation>请写明双方同意延长的日期；没有这一天，延长不算数。</translation>
    </message>
    <message>
        <source>Both sides have to apply together (Act, article 33).</source>
        <translation>须双方共同申请（人民调解法第三十三条）。</translation>
    </message>
    <message>
        <source>The agreement has not taken effect: signatures or the seal are missing.</source>
        <translation>协议尚未生效：还缺签名或印章。</translation>
    </message>
    <message>
        <source>Limits that are near or past</source>
        <translation>临近和超过的期限</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>%1前要办的事</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>这几天没有要办的事。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation>最近一次记录%1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happened for %n day(s)</source>
        <translation>
            <numerusform>%n天没有动静的案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case is finished.</source>
        <translation>没有其他没办完的案件。</translation>
    </message>
    <message>
        <source>Agreements not signed by all yet</source>
        <translation>还没有签齐的协议</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>还没办完的案件</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>应付款</translation>
    </message>
    <message>
        <source>To be performed</source>
        <translation>应履行</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>今天要打的电话</translation>
    </message>
    <message>
        <source>Visits to make</source>
        <translation>要做的回访</translation>
    </message>
    <message>
        <source>Entry about a promise</source>
        <translation>履行记录</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Only a part was done</source>
        <translation>只办了一部分</translation>
    </message>
    <message>
        <source>Who paid or was spoken to</source>
        <translation>付款人或者通话的人</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>下次再看</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Parties visited</source>
        <translation>回访的当事人</translation>
    </message>
    <message>
        <source>Who else was spoken to</source>
        <translation>还向谁了解了情况</translation>
    </message>
    <message>
        <source>What the visit showed</source>
        <translation>回访情况</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Hidden trouble was found</source>
        <translation>发现隐患</translation>
    </message>
    <message>
        <source>What was found and is done about it</source>
        <translation>发现的情况和采取的措施</translation>
    </message>
    <message>
        <source>What a court decided</source>
        <translation>法院裁判结果</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1对%2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>第%1期，共%2期</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>%1付清</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1完成</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>晚了%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限%1</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>没有约定日期</translation>
    </message>
    <message>
        <source>%1 paid, %2 open</source>
        <translation>已付%1，还欠%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Will keep it</source>
        <translation>答应履行</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝履行</translation>
    </message>
    <message>
        <source>Disputes it</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>only a part</source>
        <translation>只是一部分</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>%1再看</translation>
    </message>
    <message numerus="yes">
        <source>%1: until %2, %n day(s) over</source>
        <translation>
            <numerusform>%1：截止%2，已超过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1：截止%2</translation>
    </message>
    <message>
        <source>%1 more was paid than was promised.</source>
        <translation>比约定的多付了%1。</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>回复来件单位</translation>
    </message>
    <message>
        <source>Taking up</source>
        <translation>受理审查</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>风险研判</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>移送给</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>函件编号</translation>
    </message>
    <message>
        <source>What went along</source>
        <translation>随函材料</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Reply wanted by</source>
        <translation>要求回复日期</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Conditions that are met</source>
        <translation>已具备的条件</translation>
    </message>
    <message>
        <source>Why it is not taken up</source>
        <translation>不予受理的理由</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>可以去哪里解决</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现的情形</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未发现的情形</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation>看到、听到的情况</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>采取的措施</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告记录</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>This danger has to be reported at once; nobody has noted a report.</source>
        <translation>这种危险依法要立即报告，还没有报告记录。</translation>
    </message>
    <message>
        <source>Enquiries to see to</source>
        <translation>要处理的来访、排查</translation>
    </message>
    <message>
        <source>became a case</source>
        <translation>已转为案件</translation>
    </message>
    <message>
        <source>became %1</source>
        <translation>已转为%1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未记姓名</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>来访、排查登记</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who came, or whom it concerns</source>
        <translation>来访人或者相关人</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>答复或者处理情况</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Who reported it or sent it here</source>
        <translation>报送或者交办单位</translation>
    </message>
    <message>
        <source>The entry became the case %1. Please go on there.</source>
        <translation>这条登记已转为案件 %1，请在案件里继续办理。</translation>
    </message>
    <message>
        <source>State of the dossier</source>
        <translation>卷宗情况说明</translation>
    </message>
    <message>
        <source>The case %1 has not ended. Please note first how it ended; then its dossier can be bound.</source>
        <translation>案件%1还没有结案。请先登记结案结果，再合成卷宗。</translation>
    </message>
    <message>
        <source>“%1” does not have the pages that the case says (there / said: %2), or cannot be read. Please put the number of pages right; the dossier was not made.</source>
        <translation>“%1”的页数与案件登记的不一致（实际/登记：%2），或者文件无法读取。请改正页数；卷宗没有合成。</translation>
    </message>
</context>
<context>
    <name>maplebridge::AcceptStep</name>
    <message>
        <source>Accept the dispute</source>
        <translation>受理纠纷</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation>调解主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation>其他调解员</translation>
    </message>
    <message>
        <source>Applied by word of mouth</source>
        <translation>口头申请</translation>
    </message>
    <message>
        <source>The parties chose the mediators</source>
        <translation>调解员由当事人选定</translation>
    </message>
    <message>
        <source>Privacy or trade secrets: not open</source>
        <translation>涉及隐私或商业秘密，不公开调解</translation>
    </message>
    <message>
        <source>Does everybody agree to mediation?</source>
        <translation>各方都同意调解吗？</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>has not said</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>clearly refuses</source>
        <translation>明确拒绝</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Left empty: the next one of the year, given on acceptance.</source>
        <translation>不填就在受理时编为当年的下一个号。</translation>
    </message>
    <message>
        <source>&amp;Accept and give the next number</source>
        <translation>受理并编号(&amp;A)</translation>
    </message>
    <message>
        <source>Left empty: the day of acceptance.</source>
        <translation>不填就是受理那天。</translation>
    </message>
    <message>
        <source>Left empty: today.</source>
        <translation>不填就是今天。</translation>
    </message>
    <message>
        <source>Accept and print the papers …</source>
        <translation>受理编号并打印文书…</translation>
    </message>
</context>
<context>
    <name>maplebridge::ActorPage</name>
    <message>
        <source>Who is working now?</source>
        <translation>现在由哪位经办？</translation>
    </message>
    <message>
        <source>The name is kept with everything that is entered, printed and exported.</source>
        <translation>每次录入、打印和导出，都会记下这个名字。</translation>
    </message>
</context>
<context>
    <name>maplebridge::AdmissionCard</name>
    <message>
        <source>May it be taken up?</source>
        <translation>可以受理吗？</translation>
    </message>
    <message>
        <source>Do not take it up; write the notice</source>
        <translation>不予受理，出具告知书</translation>
    </message>
    <message>
        <source>What is met</source>
        <translation>已具备的条件</translation>
    </message>
    <message>
        <source>It cannot be taken up</source>
        <translation>不能受理</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In words, as the notice prints it</source>
        <translation>说明（印在告知书上）</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>可以去哪里解决</translation>
    </message>
    <message>
        <source>Left empty: what fits the reasons.</source>
        <translation>不填时，按理由自动填写。</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>All conditions are met: it can be taken up.</source>
        <translation>条件都具备，可以受理。</translation>
    </message>
    <message>
        <source>Not marked yet: %1</source>
        <translation>还没有勾选：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::AgreeStep</name>
    <message>
        <source>Was something agreed?</source>
        <translation>达成协议了吗？</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <translation>写书面协议</translation>
    </message>
    <message>
        <source>Register an oral agreement</source>
        <translation>登记口头协议</translation>
    </message>
    <message>
        <source>No agreement: end the case</source>
        <translation>没有达成，结案</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>协议形式</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>协议日期</translation>
    </message>
    <message>
        <source>Main facts</source>
        <translation>主要事实</translation>
    </message>
    <message>
        <source>What was disputed</source>
        <translation>争议事项</translation>
    </message>
    <message>
        <source>Who is responsible for what</source>
        <translation>各方责任</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定内容</translation>
    </message>
    <message>
        <source>Manner of performance</source>
        <translation>履行方式</translation>
    </message>
    <message>
        <source>Left empty: taken from the clauses.</source>
        <translation>不填就按条款里的约定。</translation>
    </message>
    <message>
        <source>Place of performance</source>
        <translation>履行地点</translation>
    </message>
    <message>
        <source>Who gets a copy besides parties and committee</source>
        <translation>除当事人和调委会外，还给谁一份</translation>
    </message>
    <message>
        <source>One line for each, e.g. the court.</source>
        <translation>一行写一个，例如：法院。</translation>
    </message>
    <message>
        <source>Agreed on part of the dispute only</source>
        <translation>只就部分争议达成协议</translation>
    </message>
    <message>
        <source>Does it bind yet?</source>
        <translation>协议生效了吗？</translation>
    </message>
    <message>
        <source>Read back, print and record signatures</source>
        <translation>宣读、打印、登记签名</translation>
    </message>
    <message>
        <source>The oral agreement took effect on %1, the day it was reached (Act, article 30).</source>
        <translation>口头协议已于%1，也就是达成协议当天生效（《人民调解法》第三十条）。</translation>
    </message>
    <message>
        <source>The agreement took effect on %1: all parties and a mediator signed, and the seal is on it (Act, article 29).</source>
        <translation>协议已于%1生效：各方当事人和调解员都已签名，调委会已盖章（《人民调解法》第二十九条）。</translation>
    </message>
    <message numerus="yes">
        <source>Not yet. %n copies are needed.</source>
        <translation>
            <numerusform>还没有生效。协议要一式%n份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation>还没有签名的：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A mediator still has to sign.</source>
        <translation>调解员还没有签名。</translation>
    </message>
    <message>
        <source>The committee’s seal is still missing.</source>
        <translation>调委会还没有盖章。</translation>
    </message>
    <message>
        <source>Time limit in words</source>
        <translation>履行时限（用文字写）</translation>
    </message>
    <message>
        <source>What stands here is no longer what was signed. The signed version holds until this one is printed and signed anew.</source>
        <translation>现在的内容和签过名的不一样。重新打印并签名以前，以签过名的那一版为准。</translation>
    </message>
</context>
<context>
    <name>maplebridge::AllocationsEditor</name>
    <message>
        <source>Share of each creditor</source>
        <translation>各人份额</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount.</source>
        <translation>%1：“%2”不是金额。</translation>
    </message>
    <message>
        <source>Part %1: %2 of %3 shared out</source>
        <translation>第%1期：已分%2，共%3</translation>
    </message>
</context>
<context>
    <name>maplebridge::ArchiveStep</name>
    <message>
        <source>How did the case end?</source>
        <translation>案件是怎样结束的？</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结案方式</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Ways told on</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>Other ways the parties were told</source>
        <translation>已告知当事人的其他解决途径</translation>
    </message>
    <message>
        <source>Reason, as the notice prints it</source>
        <translation>原因（照原样印在告知书上）</translation>
    </message>
    <message>
        <source>File the dossier</source>
        <translation>立卷归档</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>File it today</source>
        <translation>今天归档</translation>
    </message>
    <message>
        <source>Put the case file on a stick</source>
        <translation>案卷存到U盘</translation>
    </message>
    <message>
        <source>An agreement took effect on %1. Choose the outcome and the day the case ended.</source>
        <translation>协议已于%1生效。请选择结案方式，填写结案日期。</translation>
    </message>
    <message>
        <source>Without an agreement the parties must be told the other ways open to them (Act, article 26); the notice prints them.</source>
        <translation>没有达成协议的，要告知当事人还有哪些解决途径（《人民调解法》第二十六条），告知书上会印出来。</translation>
    </message>
    <message>
        <source>Take over: %1, %2</source>
        <translation>采用：%1，%2</translation>
    </message>
    <message>
        <source>Take the case up again …</source>
        <translation>重新办理…</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>移送给</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>函件编号</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>随函材料</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>对方答复</translation>
    </message>
    <message>
        <source>Why is the case taken up again?</source>
        <translation>为什么重新办理？</translation>
    </message>
    <message>
        <source>The ending is taken back. It stays in the history with your reason.</source>
        <translation>结案记录将撤回，连同您写的理由留在历史记录中。</translation>
    </message>
    <message>
        <source>Leave it ended</source>
        <translation>保持结案</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>A danger was found that has to be reported. Please note the report first, in the first step under “Is there any danger?”.</source>
        <translation>发现了依法要报告的危险。请先在第一步的“有没有危险？”中记下报告情况。</translation>
    </message>
    <message>
        <source>What a later reader must know</source>
        <translation>卷宗情况说明</translation>
    </message>
</context>
<context>
    <name>maplebridge::ArrivalsPage</name>
    <message>
        <source>Take in what was brought</source>
        <translation>接收送来的卷宗</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>来卷</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>最近来卷</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>还没有来卷。</translation>
    </message>
    <message>
        <source>Package %1 of %2, %3</source>
        <translation>%2第%1号包，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation>已接收。%1</translation>
    </message>
    <message>
        <source>Stayed aside. %1</source>
        <translation>未接收，放在一边。%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::ArrivalsPanel</name>
    <message>
        <source>&amp;Take in all that is sound</source>
        <translation>接收全部完好的包(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a stick, a folder or files, or drop them here. You see what each package would change before anything is taken in.</source>
        <translation>选择U盘、文件夹或文件，也可以直接拖到这里。接收之前会先显示每个包将改动什么。</translation>
    </message>
    <message>
        <source>From the stick</source>
        <translation>从U盘</translation>
    </message>
    <message>
        <source>From a folder …</source>
        <translation>从文件夹…</translation>
    </message>
    <message>
        <source>From files …</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Where the packages lie</source>
        <translation>报送包在哪里</translation>
    </message>
    <message>
        <source>Which packages</source>
        <translation>哪些报送包</translation>
    </message>
    <message>
        <source>Packages and cards (*.age *.mboffice)</source>
        <translation>报送包和卡片 (*.age *.mboffice)</translation>
    </message>
    <message>
        <source>Looking at what was brought</source>
        <translation>正在查看送来的内容</translation>
    </message>
    <message>
        <source>There is no package for us here.</source>
        <translation>这里没有给本单位的包。</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) there were written by ourselves.</source>
        <translation>
            <numerusform>其中%n个包是本单位自己写的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) there are for other offices.</source>
        <translation>
            <numerusform>其中%n个包是给别的单位的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>另有%n件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taking in what is sound</source>
        <translation>正在接收完好的包</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in. A backup was made before: %1.</source>
        <translation>
            <numerusform>已接收%n个包。接收前做了备份：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed aside, as it says above.</source>
        <translation>
            <numerusform>有%n个放在一边，原因见上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt for %1 lies beside it: %2.</source>
        <translation>给%1的回执已写在旁边：%2。</translation>
    </message>
    <message>
        <source>The receipt for %1 could not be written. %2</source>
        <translation>给%1的回执写不出来。%2</translation>
    </message>
</context>
<context>
    <name>maplebridge::AttachmentsCard</name>
    <message>
        <source>Evidence and other attachments</source>
        <translation>证据和其他附件</translation>
    </message>
    <message>
        <source>Copies of identity papers, photographs, letters, scans. Each file is copied into the room and goes along with the case; what lies in the folder on paper alone can be noted too.</source>
        <translation>身份证件复印件、照片、来函、扫描件都可以放在这里。文件会存进本室并随案移交；只有纸质件的也可以登记。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Note what lies on paper</source>
        <translation>登记纸质件</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提供人</translation>
    </message>
    <message>
        <source>Or somebody else</source>
        <translation>或者其他人</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>The original was handed in or shown</source>
        <translation>交来或出示的是原件</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>打开看看</translation>
    </message>
    <message>
        <source>Opens a copy; what is changed there is not kept</source>
        <translation>打开的是副本，在里面改动不会保存</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（还没有名称）</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Add files to the case</source>
        <translation>给案件添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>已添加%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens it. Please save a copy.</source>
        <translation>这台电脑上没有能打开它的程序，请另存一份。</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>另存一份%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Take away: %1?</source>
        <translation>移除%1？</translation>
    </message>
    <message>
        <source>It no longer goes along with the case. The history keeps that it was there; Undo brings it back.</source>
        <translation>移除后不再随案移交。修改记录里仍有它，撤销即可恢复。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>maplebridge::BusyDialog</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>maplebridge::CalendarView</name>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>往前(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>往后(&amp;L)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 – today</source>
        <translation>%1 – 今天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maplebridge::CallDialog</name>
    <message>
        <source>Only a part was done</source>
        <translation>只办了一部分</translation>
    </message>
    <message>
        <source>Call or payment</source>
        <translation>电话或付款</translation>
    </message>
    <message>
        <source>No telephone number is noted.</source>
        <translation>没有登记电话号码。</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>可以这样说</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>下次再看</translation>
    </message>
    <message>
        <source>Left empty: the day on the button.</source>
        <translation>不填就是按钮上的日期。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Less, if it was only a part.</source>
        <translation>只付了一部分就改小。</translation>
    </message>
    <message>
        <source>Day, how, who, proof, note</source>
        <translation>日期、方式、何人、凭证、备注</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who paid or was spoken to, if not the debtor</source>
        <translation>付款或通话的人（不是本人时）</translation>
    </message>
    <message>
        <source>What shows it: bank slip, receipt</source>
        <translation>凭证：银行回单、收条等</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>不登记</translation>
    </message>
    <message>
        <source>Please write the day on which it was; it cannot lie ahead.</source>
        <translation>请填写是哪一天；不能是以后的日期。</translation>
    </message>
    <message>
        <source>Please write how much was paid.</source>
        <translation>请填写付了多少。</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>已登记：%1。</translation>
    </message>
    <message>
        <source>%1 %2 (again on %3)</source>
        <translation>%1 %2（%3再看）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Noted: %1. Look again on %2.</source>
        <translation>已登记：%1。%2再看。</translation>
    </message>
</context>
<context>
    <name>maplebridge::CardCheck</name>
    <message>
        <source>Is this card the right one?</source>
        <translation>这张卡片对吗？</translation>
    </message>
    <message>
        <source>The card says: %1, %2.</source>
        <translation>卡片上写着：%1，%2。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（没有名称）</translation>
    </message>
    <message>
        <source>There is no telephone on it. Phone them at the number that you know.</source>
        <translation>卡片上没有电话。请用您知道的号码打过去。</translation>
    </message>
    <message>
        <source>The telephone on the card is %1. Phone them, at best at the number that you know already.</source>
        <translation>卡片上的电话是%1。请打电话过去，最好用您原来就知道的号码。</translation>
    </message>
    <message>
        <source>Read these 24 digits to each other:</source>
        <translation>请互相念这24位数字：</translation>
    </message>
    <message>
        <source>Do all of them agree?</source>
        <translation>全部一致吗？</translation>
    </message>
    <message>
        <source>&amp;Yes, all 24 agree</source>
        <translation>是，24位全部一致(&amp;Y)</translation>
    </message>
    <message>
        <source>No, or I cannot phone them now</source>
        <translation>不一致，或现在打不通电话</translation>
    </message>
</context>
<context>
    <name>maplebridge::CaseGuide</name>
    <message>
        <source>Still to do here</source>
        <translation>这一步还要补</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, each beside its field</source>
        <translation>
            <numerusform>……还有%n项，写在各栏旁边</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in this step.</source>
        <translation>这一步不缺什么了。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1：还有%n项要补</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>还没打印</translation>
    </message>
    <message>
        <source>Not accepted yet: the case has no number.</source>
        <translation>还没有受理：案件没有编号。</translation>
    </message>
    <message>
        <source>No session has been recorded yet.</source>
        <translation>还没有记录调解。</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>还没有写协议。</translation>
    </message>
    <message>
        <source>Choose how the case ended.</source>
        <translation>请选择结案方式。</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到这一栏</translation>
    </message>
    <message>
        <source>Between the offices</source>
        <translation>单位往来</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>写便函…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>Papers of other steps: %n</source>
        <translation>
            <numerusform>其他步骤的文书：%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Print several …</source>
        <translation>一次打印几份…</translation>
    </message>
</context>
<context>
    <name>maplebridge::CaseListModel</name>
    <message>
        <source>Awaits signatures</source>
        <translation>待签名</translation>
    </message>
    <message>
        <source>(nobody entered yet)</source>
        <translation>（还没填当事人）</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>（还没编号）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Kind of dispute</source>
        <translation>纠纷类型</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>maplebridge::CaseListPage</name>
    <message>
        <source>Only unfinished ones</source>
        <translation>只看未办完的</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>&amp;New dispute (F2)</source>
        <translation>登记新纠纷(&amp;N) F2</translation>
    </message>
    <message>
        <source>Part of a name, number or telephone (Ctrl+F)</source>
        <translation>姓名、编号或电话的一部分（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>查找案件</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>登记新纠纷</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>打开案件(&amp;O)</translation>
    </message>
    <message>
        <source>Take it out of the bin</source>
        <translation>从回收站取回</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>没有找到案件。</translation>
    </message>
    <message>
        <source>Try a part of a name, or the end of a number.</source>
        <translation>试试姓名里的一部分，或者编号的最后几位。</translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation>还没有登记过纠纷。</translation>
    </message>
    <message>
        <source>Press F2 when somebody comes.</source>
        <translation>有人来了，按F2键登记。</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>（还没编号）</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>受理：%1</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <translation>下次调解：%1</translation>
    </message>
    <message>
        <source>Binding since: %1</source>
        <translation>生效：%1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>结案：%1</translation>
    </message>
    <message>
        <source>Amount agreed: %1</source>
        <translation>协议金额：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>在：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::CasePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>上一步：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Put the case file on a stick</source>
        <translation>案卷存到U盘</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>新登记纠纷</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>还没编号</translation>
    </message>
    <message>
        <source>Put this case into the bin?</source>
        <translation>要把这个案件移到回收站吗？</translation>
    </message>
    <message>
        <source>It can be taken out again in the list of cases. Its number is not given to another case.</source>
        <translation>以后可以在案件列表里取回。它的编号不会再给别的案件。</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>保留案件</translation>
    </message>
    <message>
        <source>It was entered twice</source>
        <translation>重复登记了</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>登记错了</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>This case is with %1. Here it can be read and printed, not changed.</source>
        <translation>本案在%1。这里可以查看和打印，不能修改。</translation>
    </message>
</context>
<context>
    <name>maplebridge::CentreCard</name>
    <message>
        <source>Handing over to the centre</source>
        <translation>向中心报送</translation>
    </message>
    <message>
        <source>Ask the centre for its card: a small file on a stick. Take it in here, compare 24 digits on the telephone, and it is done for good.</source>
        <translation>请向中心要卡片：U盘里的一个小文件。在这里接收，电话核对24位数字，一次办好。</translation>
    </message>
    <message>
        <source>Take in the centre’s card …</source>
        <translation>接收中心的卡片…</translation>
    </message>
    <message>
        <source>&amp;Nothing arose this week</source>
        <translation>本周无纠纷（零报告）(&amp;N)</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>报送给%1</translation>
    </message>
    <message>
        <source>Last package: %1, written on %2.</source>
        <translation>上一个包：第%1号，写于%2。</translation>
    </message>
    <message>
        <source>The centre has confirmed package %1.</source>
        <translation>中心已确认收到第%1号包。</translation>
    </message>
    <message>
        <source>The centre has confirmed none yet: what comes back on the stick tells.</source>
        <translation>中心还没有确认过：U盘带回的回执会说明。</translation>
    </message>
    <message>
        <source>&amp;Write the first package</source>
        <translation>写第一个报送包(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>报送(&amp;H)</translation>
    </message>
    <message>
        <source>Our card is written beside the package until they have confirmed one.</source>
        <translation>在他们确认之前，本单位的卡片会一起写在报送包旁边。</translation>
    </message>
    <message>
        <source>The centre’s card</source>
        <translation>中心的卡片</translation>
    </message>
    <message>
        <source>Cards of offices (*.mboffice)</source>
        <translation>单位卡片 (*.mboffice)</translation>
    </message>
    <message>
        <source>The card was not taken in, and nothing was changed. If the digits differ, somebody may have changed it on the way: ask the centre for it again.</source>
        <translation>卡片没有接收，什么也没有改变。如果数字不一致，可能途中被人改动过：请向中心重新索取。</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>报送包放到哪里</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>正在写报送包</translation>
    </message>
    <message>
        <source>Package %1 was written, read again and compared: %2. Bring it to %3.</source>
        <translation>第%1号包已写好并读回核对：%2。请送到%3。</translation>
    </message>
    <message>
        <source>Our card lies beside it: %1.</source>
        <translation>本单位的卡片在旁边：%1。</translation>
    </message>
    <message>
        <source>Nothing is handed over to a centre yet.</source>
        <translation>还没有向中心报送。</translation>
    </message>
    <message>
        <source>%1 has to know you, too. When they phone, read them these 24 digits:</source>
        <translation>%1也要认识本单位。他们打电话来时，请念这24位数字：</translation>
    </message>
    <message>
        <source>From now on you hand over to %1.</source>
        <translation>从现在起向%1报送。</translation>
    </message>
</context>
<context>
    <name>maplebridge::ClausesEditor</name>
    <message>
        <source>Add a &amp;payment</source>
        <translation>添加付款(&amp;P)</translation>
    </message>
    <message>
        <source>Add something to be &amp;done</source>
        <translation>添加要办的事(&amp;D)</translation>
    </message>
    <message>
        <source>Add a &amp;clause in own words</source>
        <translation>添加自写条款(&amp;C)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Clause in own words</source>
        <translation>自写条款</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>Own words instead, if that sentence does not fit</source>
        <translation>上面那句话不合适，就在这里自己写</translation>
    </message>
</context>
<context>
    <name>maplebridge::ClockCard</name>
    <message>
        <source>Limit of mediation</source>
        <translation>调解期限</translation>
    </message>
    <message>
        <source>Which limit</source>
        <translation>适用哪个期限</translation>
    </message>
    <message>
        <source>Sender’s papers signed for on</source>
        <translation>移送材料签收日期</translation>
    </message>
    <message>
        <source>For cases from a court: its limit is counted from this day. Left empty: from the acceptance.</source>
        <translation>法院委派、委托的案件从这一天起算；不写，从受理之日起算。</translation>
    </message>
    <message>
        <source>Days that are not counted</source>
        <translation>不计入的期间（中止）</translation>
    </message>
    <message>
        <source>E.g. while an appraisal is made.</source>
        <translation>例如鉴定期间。</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>What fits: %1</source>
        <translation>按案情适用：%1</translation>
    </message>
    <message>
        <source>The limit runs from the day of acceptance.</source>
        <translation>期限从受理之日起算。</translation>
    </message>
    <message>
        <source>Sender wants a reply by</source>
        <translation>来件单位要求回复的日期</translation>
    </message>
    <message>
        <source>As their letter says. Left empty: by the rules for its source.</source>
        <translation>以来函为准；不填时按来源的规定计算。</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>Reply, beside what the case says</source>
        <translation>回复内容（案件已写明的以外）</translation>
    </message>
    <message>
        <source>Other limit, reply, pause, extension</source>
        <translation>其他期限、回复来件单位、中止、延长</translation>
    </message>
</context>
<context>
    <name>maplebridge::ConfirmationCard</name>
    <message>
        <source>Judicial confirmation</source>
        <translation>司法确认</translation>
    </message>
    <message>
        <source>Both sides want to apply</source>
        <translation>双方愿意共同申请</translation>
    </message>
    <message>
        <source>They do not want it</source>
        <translation>双方不申请</translation>
    </message>
    <message>
        <source>Application, court and ruling</source>
        <translation>申请、法院和裁定</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>The basic court where a party lives, where the thing is, or where the committee is; a court that sent the case, it alone.</source>
        <translation>当事人住所地、标的物所在地或者调委会所在地的基层法院；法院委派的案件，只能向该法院申请。</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>共同申请人</translation>
    </message>
    <message>
        <source>The court’s number</source>
        <translation>法院案号</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>裁定日期</translation>
    </message>
    <message>
        <source>Ruling received on</source>
        <translation>收到裁定日期</translation>
    </message>
    <message>
        <source>The time for objections runs from this day.</source>
        <translation>提出异议的期限从这一天起算。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The time runs from the day the agreement takes effect: all signatures and the seal.</source>
        <translation>期限从协议生效之日起算：各方签名、调解员签名并加盖印章。</translation>
    </message>
    <message>
        <source>The parties do not want it; no time runs.</source>
        <translation>双方不申请，期限不计。</translation>
    </message>
    <message>
        <source>A court would not take it up; see below.</source>
        <translation>法院不予受理，见下。</translation>
    </message>
    <message>
        <source>The agreement is oral. A court wants to see it in writing: if the parties want confirmation, please tick it and write the agreement down.</source>
        <translation>这是口头协议。申请司法确认要提交书面协议：双方愿意申请的，请打勾，并补作书面协议。</translation>
    </message>
    <message>
        <source>Everything is performed; there is nothing left to confirm.</source>
        <translation>已全部履行，没有需要确认的内容。</translation>
    </message>
    <message>
        <source>The time for it is over. Both may still agree on a new mediation, or sue.</source>
        <translation>申请期限已过。双方仍可重新调解，或者向法院起诉。</translation>
    </message>
    <message>
        <source>The agreement says “%1”. Please read whether this holds: %2 (%3).</source>
        <translation>协议里写有“%1”，请看是否属于：%2（%3）。</translation>
    </message>
    <message>
        <source>Take this court</source>
        <translation>填这个法院</translation>
    </message>
    <message>
        <source>Take this court: %1</source>
        <translation>填这个法院：%1</translation>
    </message>
    <message>
        <source>It sent the case: it alone is competent.</source>
        <translation>案件由它委派：只能向它申请。</translation>
    </message>
    <message>
        <source>The basic court where the committee is.</source>
        <translation>调委会所在地的基层法院。</translation>
    </message>
</context>
<context>
    <name>maplebridge::ConflictBox</name>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>it was not there</source>
        <translation>原来没有</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>已删去</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与原来相同</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>用这个</translation>
    </message>
    <message>
        <source>%1: keep “%2”</source>
        <translation>%1：用“%2”</translation>
    </message>
    <message>
        <source>&amp;Keep what is chosen above</source>
        <translation>按上面所选保存(&amp;K)</translation>
    </message>
    <message>
        <source>Please choose one for: %1.</source>
        <translation>请选择：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Leave it away</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Keep all of this column</source>
        <translation>全部用这一列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>maplebridge::ConflictsPage</name>
    <message>
        <source>To be decided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回裁定</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>没有需要裁定的。</translation>
    </message>
    <message>
        <source>When two offices change the same thing of a case without knowing of each other, both versions are kept and shown here.</source>
        <translation>两个单位互不知情地改了同一处时，两份都会保留，并显示在这里。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>查看：%1</translation>
    </message>
    <message>
        <source>Decided. %1 gets the decision with the next package.</source>
        <translation>已裁定。%1将随下一个包收到裁定。</translation>
    </message>
    <message>
        <source>Decided. Everybody else gets the decision with the next package.</source>
        <translation>已裁定。其他单位将随下一个包收到裁定。</translation>
    </message>
    <message>
        <source>Taken back: what was shown before holds again. Write in the case what shall hold.</source>
        <translation>已撤回：恢复原来显示的内容。请在案件里写下应当采用的内容。</translation>
    </message>
</context>
<context>
    <name>maplebridge::DateEdit</name>
    <message>
        <source>This is not understood as a day. Write for example 2026-5-8 or 5.8.</source>
        <translation>看不懂这个日期。请照这样写：2026-5-8或5.8。</translation>
    </message>
    <message>
        <source>There is no month %1; please check.</source>
        <translation>没有%1月，请核对。</translation>
    </message>
    <message>
        <source>Month %1 has no day %2; please check.</source>
        <translation>%1月没有%2日，请核对。</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>How a day is shown in its field: %1 is the year, %2 the month, %3 the day of the month.</extracomment>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Open the calendar (F4)</source>
        <translation>打开日历（F4）</translation>
    </message>
</context>
<context>
    <name>maplebridge::DateTimeEdit</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1，日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1，时间</translation>
    </message>
    <message>
        <source>9:30</source>
        <comment>example of a time</comment>
        <translation>9:30</translation>
    </message>
</context>
<context>
    <name>maplebridge::DossierCard</name>
    <message>
        <source>The bound dossier</source>
        <translation>合成卷宗</translation>
    </message>
    <message>
        <source>Save the dossier as one PDF</source>
        <translation>把卷宗存成一个PDF</translation>
    </message>
    <message numerus="yes">
        <source>Cover, contents list, note and back are printed anew when they changed. The back cover will say: %n numbered page(s).</source>
        <translation>
            <numerusform>封面、目录、情况说明和封底有变化时会重新出具。封底将写明：编号材料共%n页。</numerusform>
        </translation>
    </message>
    <message>
        <source>A dossier is bound when the case has ended. What was printed so far stands below.</source>
        <translation>结案以后才能合成卷宗。下面是已经出具的文书。</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>not noted as signed</source>
        <translation>没有登记签名</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>保存卷宗</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 (%n page(s))</source>
        <translation>
            <numerusform>已保存：%1（共%n页）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of papers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not noted as signed: %1</source>
        <translation>没有登记签名：%1</translation>
    </message>
    <message>
        <source>To be put in by hand: %1</source>
        <translation>需要手工放入：%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>去出具</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>出具：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::EnquiriesPage</name>
    <message>
        <source>Enquiries</source>
        <translation>来访排查</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>只看未办结的</translation>
    </message>
    <message>
        <source>&amp;Print the register</source>
        <translation>打印登记簿(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or table</source>
        <translation>另存为PDF或表格(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>新登记(&amp;E)</translation>
    </message>
    <message>
        <source>Part of a name, telephone, place or matter (Ctrl+F)</source>
        <translation>姓名、电话、地点、事由中的几个字（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find enquiries</source>
        <translation>查找登记</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回登记簿</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>还没有登记。</translation>
    </message>
    <message>
        <source>Who comes to ask, calls, or was met on a round stands here; what becomes a dispute is made a case with one key.</source>
        <translation>来访、来电和排查发现的事都记在这里；需要调解的，按一个键就转为案件。</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>没有符合的登记。</translation>
    </message>
    <message>
        <source>Taken out of the register.</source>
        <translation>已从登记簿移除。</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>已放回。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>这台电脑没有设置打印机。</translation>
    </message>
    <message>
        <source>Register of enquiries</source>
        <translation>来访、排查登记簿</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已送到打印机 %1。</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>来访排查登记簿</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>保存登记簿</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text table (*.csv)</source>
        <translation>PDF (*.pdf);;CSV文本表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>姓名、事由</translation>
    </message>
    <message>
        <source>Day, result</source>
        <translation>日期、结果</translation>
    </message>
</context>
<context>
    <name>maplebridge::EnquiryForm</name>
    <message>
        <source>&amp;Next entry</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>Make it a case (F6)</source>
        <translation>转为案件（F6）</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Take it out of the register</source>
        <translation>从登记簿移除</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>纠纷类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>答复或者处理情况</translation>
    </message>
    <message>
        <source>Look again, risk, who sent it</source>
        <translation>再看日期、风险、报送单位</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>再看日期</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Risk, as you see it</source>
        <translation>您认为的风险等级</translation>
    </message>
    <message>
        <source>Who reported or sent it</source>
        <translation>报送或者交办单位</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Entry of %1</source>
        <translation>%1 的登记</translation>
    </message>
    <message>
        <source>It became a case.</source>
        <translation>已转为案件。</translation>
    </message>
    <message>
        <source>It became the case %1.</source>
        <translation>已转为案件 %1。</translation>
    </message>
</context>
<context>
    <name>maplebridge::EnrolCard</name>
    <message>
        <source>Cards that nobody has compared yet</source>
        <translation>尚未核对的卡片</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>核对数字</translation>
    </message>
    <message>
        <source>Compare the digits of %1</source>
        <translation>核对%1的数字</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It is enrolled with other keys. Ask them whether the program was set up anew there.</source>
        <translation>它已用别的钥匙登记过。请问他们是否重装了程序。</translation>
    </message>
    <message>
        <source>Not enrolled here. Telephone on the card: %1</source>
        <translation>没有在这里登记。卡片上的电话：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nobody was enrolled. As long as the digits were not compared, packages of this office stay aside.</source>
        <translation>没有登记。数字没有核对之前，这个单位的包都放在一边。</translation>
    </message>
    <message>
        <source>%1 hands over here from now on.</source>
        <translation>%1从现在起向这里报送。</translation>
    </message>
</context>
<context>
    <name>maplebridge::ExportCard</name>
    <message>
        <source>Hand over case files</source>
        <translation>导出案卷</translation>
    </message>
    <message>
        <source>Mask identity numbers, telephones and addresses</source>
        <translation>隐去证件号码、电话和住址</translation>
    </message>
    <message>
        <source>Put it on a stick …</source>
        <translation>存到U盘…</translation>
    </message>
    <message>
        <source>One zip file with every paper as PDF, the facts, and a page to read it all in any browser.</source>
        <translation>做成一个ZIP压缩包：里面有全部文书的PDF、案件信息，还有一个用任何浏览器都能看的目录页。</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>导出哪些案件</translation>
    </message>
    <message>
        <source>All that ended since the last export</source>
        <translation>上次导出后结案的全部案件</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>（还没编号）</translation>
    </message>
    <message>
        <source>No case has ended since the last export.</source>
        <translation>上次导出以后，还没有结案的案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the case file</source>
        <translation>案卷存到哪里</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP压缩包 (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Written, read again and compared: %1 (%n file(s)).</source>
        <translation>
            <numerusform>已写好，并重新读出核对无误：%1（共%n个文件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the case files. You can work on meanwhile; what you change now does not go along.</source>
        <translation>正在写案卷。这时可以继续工作；现在改动的内容不会写进去。</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Stop, and leave no file</source>
        <translation>停止，不留文件</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>已停止，没有留下文件。</translation>
    </message>
    <message>
        <source>Case files are still being written.</source>
        <translation>案卷还在写。</translation>
    </message>
    <message>
        <source>If you close now, the export stops and leaves no file.</source>
        <translation>现在关闭，导出就会停止，不留下文件。</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>等它写完</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
</context>
<context>
    <name>maplebridge::ExtensionsEditor</name>
    <message>
        <source>Extend by consent</source>
        <translation>经双方同意延长</translation>
    </message>
    <message>
        <source>new last day</source>
        <translation>延长到</translation>
    </message>
    <message>
        <source>both sides consented on</source>
        <translation>双方同意日期</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>maplebridge::FieldRow</name>
    <message>
        <source>Please check: %1</source>
        <translation>请核对：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::HandOverPage</name>
    <message>
        <source>Handover and backup</source>
        <translation>导出与备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>When the window closes, a copy of the whole room is made, opened again and compared. Going back to a day never overwrites anything: the old room stays beside it.</source>
        <translation>关闭窗口时，会把调解室的全部内容备份一份，再打开核对。退回到某一天，不会覆盖任何内容：原来的数据还留在旁边。</translation>
    </message>
    <message>
        <source>Make a backup &amp;now</source>
        <translation>现在备份(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the room to a stick …</source>
        <translation>全部复制到U盘…</translation>
    </message>
    <message>
        <source>Is the room sound?</source>
        <translation>数据完好吗？</translation>
    </message>
    <message>
        <source>Reads every entry of the log, every attachment and every list again and compares them.</source>
        <translation>把每条日志、每个附件、每张列表重新读一遍，互相核对。</translation>
    </message>
    <message>
        <source>&amp;Check the room</source>
        <translation>检查数据(&amp;C)</translation>
    </message>
    <message>
        <source>The room is the file %1</source>
        <translation>数据文件：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go back to this day</source>
        <translation>退回到这一天</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>退回到%1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Made and compared: %1</source>
        <translation>已备份，核对无误：%1</translation>
    </message>
    <message>
        <source>Where to copy the room</source>
        <translation>复制到哪里</translation>
    </message>
    <message>
        <source>Copied and compared: %1. Whoever holds this file can read everything in it.</source>
        <translation>已复制，核对无误：%1。谁拿到这个文件，就能看到里面的全部内容。</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>要退回到%1吗？</translation>
    </message>
    <message>
        <source>A second room file is made from that backup and opened. The room as it is now stays as it is, beside it.</source>
        <translation>会用那天的备份另做一个数据文件，并打开它。现在的数据原样留在旁边。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>不退回</translation>
    </message>
    <message>
        <source>Open the room of that day</source>
        <translation>打开那天的数据</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n件案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log entries</source>
        <translation>
            <numerusform>%n条日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1.</source>
        <translation>数据完好：%1。</translation>
    </message>
    <message>
        <source>the file itself is damaged</source>
        <translation>数据文件本身坏了</translation>
    </message>
    <message>
        <source>something refers to what is not there</source>
        <translation>有的内容引用了不存在的东西</translation>
    </message>
    <message>
        <source>the log was changed from outside</source>
        <translation>日志被别的程序改动过</translation>
    </message>
    <message>
        <source>the lists differ from the log</source>
        <translation>列表与日志不一致</translation>
    </message>
    <message>
        <source>an attachment is not what it was</source>
        <translation>有附件与原来不一样</translation>
    </message>
    <message>
        <source>Not sound: %1. Please go back to a backup and tell the centre. (%2)</source>
        <translation>数据有问题：%1。请退回到一份备份，并告诉上级中心。（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Take in a case file</source>
        <translation>导入案卷</translation>
    </message>
    <message>
        <source>The case.json of a case file, from another room or written by hand. A faulty file changes nothing.</source>
        <translation>选择案卷里的case.json，可以来自其他调解室，也可以是手工写的。文件有错时什么都不会改。</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>（还没有编号）</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>%1 was here already and says the same.</source>
        <translation>%1已经在这里，内容一样。</translation>
    </message>
    <message>
        <source>New people of the room: %1</source>
        <translation>新加入的调解员：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n printed paper(s) came as text only.</source>
        <translation>
            <numerusform>有%n份打印过的文书只带来了文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case files (*.zip *.json)</source>
        <translation>案卷文件 (*.zip *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) came without their file.</source>
        <translation>
            <numerusform>有%n份附件没有带来文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each day the newest is listed. All %1 lie in %2.</source>
        <translation>这里每天只列最新的一份，全部%1份都在%2。</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>接收带回的内容</translation>
    </message>
    <message>
        <source>Notes, reminders and orders</source>
        <translation>便函、督办和交办</translation>
    </message>
</context>
<context>
    <name>maplebridge::HelpersEditor</name>
    <message>
        <source>Add a helper</source>
        <translation>添加参加人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role, e.g. police officer</source>
        <translation>身份，例如社区民警</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>maplebridge::HistoryDialog</name>
    <message>
        <source>History of the case</source>
        <translation>案件修改记录</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first. Nothing here is ever erased.</source>
        <translation>
            <numerusform>共%n处改动，最新的在最上面。这里的内容永远不会被抹掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>maplebridge::HolidayCard</name>
    <message>
        <source>Holidays</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>The last day of a limit moves past holidays. Each autumn the State Council sets those of the next year; the centre passes them on as a file.</source>
        <translation>期限的最后一天遇到放假要顺延。每年秋天国务院办公厅公布下一年的放假安排，由中心以文件下发。</translation>
    </message>
    <message>
        <source>Add a year from a file …</source>
        <translation>从文件加入一年 …</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet.</source>
        <translation>%1年的放假安排还没有收进来。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>去掉：%1</translation>
    </message>
    <message>
        <source>Taken away: the table of %1.</source>
        <translation>已去掉%1年的放假安排。</translation>
    </message>
    <message>
        <source>Add the holidays of a year</source>
        <translation>加入一年的放假安排</translation>
    </message>
    <message>
        <source>Holidays (*.json)</source>
        <translation>放假安排 (*.json)</translation>
    </message>
    <message>
        <source>The holidays of %1 are known now.</source>
        <translation>%1年的放假安排已加入。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>maplebridge::InquireStep</name>
    <message>
        <source>Inquiries</source>
        <translation>各次调查</translation>
    </message>
    <message>
        <source>Add an in&amp;quiry</source>
        <translation>添加调查(&amp;Q)</translation>
    </message>
    <message>
        <source>The inquiry</source>
        <translation>调查情况</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Which party was asked</source>
        <translation>被调查的当事人</translation>
    </message>
    <message>
        <source>Or somebody else: name</source>
        <translation>或其他被调查人姓名</translation>
    </message>
    <message>
        <source>About that person: sex, age, address, relation</source>
        <translation>被调查人情况：性别、年龄、住址、与当事人关系</translation>
    </message>
    <message>
        <source>Who inquired</source>
        <translation>调查人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>查看到的情况</translation>
    </message>
    <message>
        <source>Take this inquiry away</source>
        <translation>删除这次调查</translation>
    </message>
    <message>
        <source>Inquiry %1   %2</source>
        <translation>第%1次调查   %2</translation>
    </message>
    <message>
        <source>this inquiry</source>
        <translation>这次调查</translation>
    </message>
    <message>
        <source>Its questions and answers go with it.</source>
        <translation>里面的问答会一起删掉。</translation>
    </message>
</context>
<context>
    <name>maplebridge::InstalmentsEditor</name>
    <message>
        <source>Parts</source>
        <translation>分几期</translation>
    </message>
    <message>
        <source>first due</source>
        <translation>首期日期</translation>
    </message>
    <message>
        <source>Split by months</source>
        <translation>按月分期</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>加一期</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>%1: due day</source>
        <translation>%1：到期日</translation>
    </message>
    <message>
        <source>%1: by or on that day</source>
        <translation>%1：之前还是当天</translation>
    </message>
    <message>
        <source>by that day</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1：金额</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>maplebridge::KnownPeople</name>
    <message>
        <source>%1   %2   %3   (as known on %4)</source>
        <translation>%1   %2   %3   （%4登记）</translation>
    </message>
</context>
<context>
    <name>maplebridge::LinesEditor</name>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>maplebridge::MainWindow</name>
    <message>
        <source>Maplebridge</source>
        <translation>枫桥调解室</translation>
    </message>
    <message>
        <source>Practice room</source>
        <translation>练习室</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>People</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>导出与备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 – Maplebridge</source>
        <translation>%1 – 枫桥调解室</translation>
    </message>
    <message>
        <source>The backup could not be made. Close anyway?</source>
        <translation>备份没有做成。还要关闭吗？</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>先不关闭</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>不备份，关闭</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>来卷</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>各室</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>来访排查</translation>
    </message>
</context>
<context>
    <name>maplebridge::MediateStep</name>
    <message>
        <source>Sessions</source>
        <translation>各次调解</translation>
    </message>
    <message>
        <source>Add a &amp;session</source>
        <translation>添加调解(&amp;S)</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>本次调解</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Parties present</source>
        <translation>到场当事人</translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation>调解主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation>其他调解员</translation>
    </message>
    <message>
        <source>Invited helpers</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译人员</translation>
    </message>
    <message>
        <source>Language translated</source>
        <translation>翻译语言</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>调解方式</translation>
    </message>
    <message>
        <source>The parties were told their rights and duties</source>
        <translation>已告知当事人权利和义务</translation>
    </message>
    <message>
        <source>Open to others</source>
        <translation>公开调解</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>这次结果如何？</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>调解结果</translation>
    </message>
    <message>
        <source>In words, as the record prints it</source>
        <translation>结果说明（照原样印在记录上）</translation>
    </message>
    <message>
        <source>Next session on</source>
        <translation>下次调解日期</translation>
    </message>
    <message>
        <source>Take this session away</source>
        <translation>删除这次调解</translation>
    </message>
    <message>
        <source>Session %1   %2</source>
        <translation>第%1次调解   %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>%1的调解</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n line(s) of minutes.</source>
        <translation>
            <numerusform>里面有%n段记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has met yet.</source>
        <translation>还没有开过调解。</translation>
    </message>
    <message>
        <source>A session can be prepared now and held later.</source>
        <translation>可以现在先准备，以后再开。</translation>
    </message>
    <message>
        <source>Add the first &amp;session</source>
        <translation>添加第一次调解(&amp;S)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1 has another session then: %2 (%3).</source>
        <translation>%1这个时间另有调解：%2（%3）。</translation>
    </message>
</context>
<context>
    <name>maplebridge::MinutesEditor</name>
    <message>
        <source>Minutes</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>发言内容</translation>
    </message>
    <message>
        <source>Who speaks? Ctrl and a digit chooses; Enter ends the line.</source>
        <translation>谁在说？按Ctrl加数字键选人；一段记完，按回车。</translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation>正在说的话</translation>
    </message>
    <message>
        <source>Type what is being said, then Enter</source>
        <translation>边听边打字，说完一段按回车</translation>
    </message>
    <message>
        <source>0 nobody: what happened</source>
        <translation>0 无人发言：记当时的情况</translation>
    </message>
    <message>
        <source>Phrases (F4)</source>
        <translation>常用语（F4）</translation>
    </message>
</context>
<context>
    <name>maplebridge::MoneyEdit</name>
    <message>
        <source>This is not understood as an amount in yuan. Write for example 18600 or 18,600.50.</source>
        <translation>看不懂这个金额。请以元为单位，照这样写：18600或18,600.50。</translation>
    </message>
</context>
<context>
    <name>maplebridge::NoteDialog</name>
    <message>
        <source>A note to %1</source>
        <translation>给%1的便函</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>不写了</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>写好(&amp;W)</translation>
    </message>
    <message>
        <source>Please write what it is about.</source>
        <translation>请写明内容。</translation>
    </message>
    <message>
        <source>Written. It goes to %1 with the next package.</source>
        <translation>已写好，随下一个包发给%1。</translation>
    </message>
</context>
<context>
    <name>maplebridge::NoteRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>给%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>期限%1，已过</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>期限%1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>关于：%1</translation>
    </message>
    <message>
        <source>Settled. They learn it with the next package.</source>
        <translation>已办结，随下一个包告知对方。</translation>
    </message>
</context>
<context>
    <name>maplebridge::ObligationForm</name>
    <message>
        <source>Who pays</source>
        <translation>谁付款</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>谁来办</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>付给谁</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为谁办</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>付什么款</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要办什么事</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Due on, when paid at once</source>
        <translation>付款期限（一次付清的）</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>How, e.g. the account</source>
        <translation>怎么付，例如收款账户</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里办</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Who gets how much of each part</source>
        <translation>每期付给谁多少</translation>
    </message>
</context>
<context>
    <name>maplebridge::OfficeBox</name>
    <message>
        <source>Write them a note …</source>
        <translation>给他们写便函…</translation>
    </message>
    <message>
        <source>Write the return package …</source>
        <translation>写返回包…</translation>
    </message>
    <message>
        <source>no telephone known</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>telephone %1</source>
        <translation>电话%1</translation>
    </message>
    <message>
        <source>enrolled on %1</source>
        <translation>%1登记</translation>
    </message>
    <message>
        <source>hands over no more</source>
        <translation>已停止报送</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>They hand over again</source>
        <translation>恢复报送</translation>
    </message>
    <message>
        <source>They hand over no more …</source>
        <translation>停止报送…</translation>
    </message>
    <message>
        <source>Nothing has come from them yet. Phone them.</source>
        <translation>他们还没有报送过。请打电话。</translation>
    </message>
    <message>
        <source>Package %1, %2</source>
        <translation>第%1号包，%2</translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation>已接收。%1</translation>
    </message>
    <message>
        <source>Stayed aside. %1</source>
        <translation>未接收，放在一边。%1</translation>
    </message>
    <message>
        <source>Something waits for them: write the return package.</source>
        <translation>有内容要给他们：请写返回包。</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>报送包放到哪里</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>正在写报送包</translation>
    </message>
    <message>
        <source>Package %1 was written, read again and compared: %2.</source>
        <translation>第%1号包已写好并读回核对：%2。</translation>
    </message>
    <message>
        <source>Shall they hand over no more?</source>
        <translation>停止他们的报送吗？</translation>
    </message>
    <message>
        <source>Their cases stay. Packages of theirs are not taken in until this is taken back.</source>
        <translation>他们的案件保留。恢复之前不再接收他们的包。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>They hand over no more</source>
        <translation>停止报送</translation>
    </message>
</context>
<context>
    <name>maplebridge::OwnCardBox</name>
    <message>
        <source>Our own card</source>
        <translation>本单位的卡片</translation>
    </message>
    <message>
        <source>Give every office that shall hand over here this card on a stick, or the printed sheet. When they phone, read them these 24 digits:</source>
        <translation>请把这张卡片（U盘）或打印的登记单交给每个要向这里报送的单位。他们打电话来时，请念这24位数字：</translation>
    </message>
    <message>
        <source>Put the card on a stick …</source>
        <translation>把卡片放到U盘…</translation>
    </message>
    <message>
        <source>Print the enrolment sheet</source>
        <translation>打印登记单</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>卡片放到哪里</translation>
    </message>
    <message>
        <source>Written: %1. The card is no secret; what counts is that the digits are compared on the telephone.</source>
        <translation>已写好：%1。卡片不是秘密，关键是电话核对数字。</translation>
    </message>
    <message>
        <source>Enrolment sheet</source>
        <translation>登记单</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer %1.</source>
        <translation>登记单已发送到打印机%1。</translation>
    </message>
</context>
<context>
    <name>maplebridge::PackagesCard</name>
    <message>
        <source>What went and what came</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>No package has been written yet.</source>
        <translation>还没有写过报送包。</translation>
    </message>
    <message>
        <source>Package %1, %2</source>
        <translation>第%1号包，%2</translation>
    </message>
    <message>
        <source>no case in it</source>
        <translation>不含案件</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in it</source>
        <translation>
            <numerusform>含%n件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; confirmed by the centre</source>
        <translation>%1；中心已确认</translation>
    </message>
    <message>
        <source>%1; not confirmed yet: all of it is in the next one as well</source>
        <translation>%1；中心尚未确认，内容下一个包里还会带上</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>带回</translation>
    </message>
    <message>
        <source>Nothing has come from the centre yet.</source>
        <translation>中心还没有带回内容。</translation>
    </message>
    <message>
        <source>Package %1 of %2, %3</source>
        <translation>%2第%1号包，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation>已接收。%1</translation>
    </message>
    <message>
        <source>Not taken in. %1</source>
        <translation>未接收。%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::PaperPage</name>
    <message>
        <source>The paper in large letters, to be read aloud</source>
        <translation>大字文书，供宣读</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation>返回案件(&amp;B)</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>签名登记</translation>
    </message>
    <message>
        <source>Recorded. What this version says is frozen from now on.</source>
        <translation>已登记。这一版的内容从现在起固定不变。</translation>
    </message>
    <message>
        <source>Printed versions</source>
        <translation>已打印的版本</translation>
    </message>
    <message>
        <source>&amp;Read it back in large letters</source>
        <translation>大字宣读(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No installed font can draw: %1</source>
        <translation>电脑上没有字体能显示：%1</translation>
    </message>
    <message>
        <source>Not ready to be signed yet. As a form to fill in by hand it can be printed.</source>
        <translation>现在还不能拿去签名。可以先印成空白表，手写填。</translation>
    </message>
    <message>
        <source>A signed version exists and says something else. This prints as version %1.</source>
        <translation>已有签过名的版本，内容和现在不同。这次会打印成第%1版。</translation>
    </message>
    <message>
        <source>The same as printed version %1.</source>
        <translation>与打印过的第%1版相同。</translation>
    </message>
    <message>
        <source>This will be version %1.</source>
        <translation>这次会打印成第%1版。</translation>
    </message>
    <message>
        <source>The 仿宋 font is not installed; 宋 is used instead.</source>
        <translation>电脑上没有仿宋字体，改用宋体。</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, code %2, %n page(s)</source>
        <translation>
            <numerusform>第%1版，编码%2，共%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>, blank</source>
        <translation>，空白表</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>，已签名</translation>
    </message>
    <message>
        <source>Print a copy marked 副本</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Print a copy of version %1</source>
        <translation>打印第%1版的副本</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1: %n copies.</source>
        <translation>
            <numerusform>已送到%1打印：%n份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save %1 as PDF</source>
        <translation>把%1另存为PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>A copy of version %1 was sent to %2.</source>
        <translation>第%1版的副本已送到%2打印。</translation>
    </message>
    <message>
        <source>Show the pa&amp;ges</source>
        <translation>看版面(&amp;G)</translation>
    </message>
    <message>
        <source>Print it or save it as PDF first; then record here who signed.</source>
        <translation>请先打印或另存为PDF，然后在这里登记谁签了名。</translation>
    </message>
    <message>
        <source>Taken back. Record what is right now.</source>
        <translation>已撤回。现在请登记正确的情况。</translation>
    </message>
    <message>
        <source>There is no official form of this paper: its words are our own.</source>
        <translation>这份文书没有统一的正式格式，文字是本程序自拟的。</translation>
    </message>
</context>
<context>
    <name>maplebridge::PaperPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>版面预览</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>maplebridge::PartyForm</name>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address or unit</source>
        <translation>单位或住址</translation>
    </message>
    <message>
        <source>Guardians and agents</source>
        <translation>法定代理人、委托代理人</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业或职务</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>本民族文字姓名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>交流语言</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>需要翻译</translation>
    </message>
    <message>
        <source>Adult without full capacity</source>
        <translation>成年人，但不具有完全民事行为能力</translation>
    </message>
    <message>
        <source>Elected representative of the side</source>
        <translation>是本方推选的代表人</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人或负责人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Identity number of the head</source>
        <translation>法定代表人身份证号</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Agreed in writing that sensitive facts are kept</source>
        <translation>已书面同意处理敏感个人信息</translation>
    </message>
    <message>
        <source>More: language, interpreter, capacity</source>
        <translation>更多：语言、翻译、行为能力</translation>
    </message>
</context>
<context>
    <name>maplebridge::PeopleListDialog</name>
    <message>
        <source>Add people from a list</source>
        <translation>按名单添加当事人</translation>
    </message>
    <message>
        <source>Mark the rows in the spreadsheet, copy them, and press Ctrl+V here. One person in each line; a first line with 姓名, 身份证号, 电话, 住址 says what the columns are.</source>
        <translation>在电子表格里选中这些行，复制，再在这里按 Ctrl+V。一行一人；第一行写有姓名、身份证号、电话、住址的，就按它分列。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Open a text table …</source>
        <translation>打开文本表格…</translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>名单中的人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已经在案件里</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>没有录入：%1</translation>
    </message>
    <message>
        <source>Nobody was found in it: each line needs a name.</source>
        <translation>没有找到人：每行要有姓名。</translation>
    </message>
    <message numerus="yes">
        <source>%n people read</source>
        <translation>
            <numerusform>读到 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 人要核对</numerusform>
        </translation>
    </message>
    <message>
        <source>columns not taken: %1</source>
        <translation>没有录入的列：%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n people</source>
        <translation>
            <numerusform>添加 %n 人(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a text table</source>
        <translation>打开文本表格</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.txt)</source>
        <translation>文本表格 (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>maplebridge::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Part of a name, identity number or telephone (Ctrl+F)</source>
        <translation>姓名、身份证号或电话的一部分（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找当事人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation>还没有当事人。</translation>
    </message>
    <message>
        <source>People appear here with their first case.</source>
        <translation>登记案件以后，当事人就会出现在这里。</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>没有找到这个人。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::PerformStep</name>
    <message>
        <source>this entry</source>
        <translation>这条记录</translation>
    </message>
    <message>
        <source>The history of the case keeps it.</source>
        <translation>案件的修改记录里仍然保留。</translation>
    </message>
    <message>
        <source>this visit</source>
        <translation>这次回访</translation>
    </message>
</context>
<context>
    <name>maplebridge::PeriodChoice</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>it was accepted</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>More: when the reporting year begins</source>
        <translation>更多：统计年度从何时开始</translation>
    </message>
    <message>
        <source>In January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>In month %1 of the year before</source>
        <translation>上一年的%1月</translation>
    </message>
    <message>
        <source>The reporting year begins</source>
        <translation>统计年度开始于</translation>
    </message>
    <message>
        <source>A case counts by the day</source>
        <translation>案件按哪一天计入</translation>
    </message>
</context>
<context>
    <name>maplebridge::PhrasePicker</name>
    <message>
        <source>&amp;Keep the line I am typing</source>
        <translation>把正在写的这句存为常用语(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forget this phrase</source>
        <translation>删除这条常用语(&amp;F)</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找常用语</translation>
    </message>
    <message>
        <source>Type a part of the phrase</source>
        <translation>输入常用语中的几个字</translation>
    </message>
    <message>
        <source>Enter puts the phrase into the line, where it can be changed; Escape goes back.</source>
        <translation>按回车把常用语放进笔录，还可以再改；按Esc返回。</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>本室常用语</translation>
    </message>
    <message>
        <source>No phrase has these words.</source>
        <translation>没有含这些字的常用语。</translation>
    </message>
</context>
<context>
    <name>maplebridge::PrintCard</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Form to fill in by hand</source>
        <translation>印成空白表，手写填</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as PDF, or set up a printer in the system settings.</source>
        <translation>这台电脑还没有添加打印机。请把文书另存为PDF，或者到系统设置里添加打印机。</translation>
    </message>
</context>
<context>
    <name>maplebridge::PrintTogether</name>
    <message>
        <source>Print several papers</source>
        <translation>一次打印几份文书</translation>
    </message>
    <message>
        <source>Which papers, and how many of each?</source>
        <translation>打印哪些文书，每种几份？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>%1的份数</translation>
    </message>
    <message>
        <source>No font here can draw: %1</source>
        <translation>这台电脑的字体画不出：%1</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>已打印过</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n paper(s)</source>
        <translation>
            <numerusform>打印 %n 种文书(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Open a paper and save it as PDF, or set up a printer in the system settings.</source>
        <translation>这台电脑没有设置打印机。可以打开文书另存为 PDF，或者在系统设置里添加打印机。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to %1.</source>
        <translation>
            <numerusform>已把 %n 种文书送到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maplebridge::PromisesCard</name>
    <message>
        <source>What was promised</source>
        <translation>要履行的内容</translation>
    </message>
    <message>
        <source>There is nothing to be kept.</source>
        <translation>没有要履行的内容。</translation>
    </message>
    <message>
        <source>Payments and duties come from the clauses of the agreement.</source>
        <translation>付款和要办的事来自协议的条款。</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <translation>履行日期：%1</translation>
    </message>
    <message>
        <source>all of it kept on</source>
        <translation>全部履行的日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Kept today: %1</source>
        <translation>今天履行：%1</translation>
    </message>
    <message>
        <source>Call …</source>
        <translation>电话或部分付款…</translation>
    </message>
    <message>
        <source>Call, payment or part: %1</source>
        <translation>电话、付款或部分付款：%1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收条</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>收条：%1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>If it is not kept in spite of urging</source>
        <translation>督促后仍不履行的</translation>
    </message>
</context>
<context>
    <name>maplebridge::QuestionsEditor</name>
    <message>
        <source>Question</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答</translation>
    </message>
</context>
<context>
    <name>maplebridge::RegisterStep</name>
    <message>
        <source>Who is it between?</source>
        <translation>谁和谁的纠纷？</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Add an &amp;applicant</source>
        <translation>添加申请人(&amp;A)</translation>
    </message>
    <message>
        <source>Add a &amp;respondent</source>
        <translation>添加被申请人(&amp;R)</translation>
    </message>
    <message>
        <source>Add a third party</source>
        <translation>添加第三人</translation>
    </message>
    <message>
        <source>Take this party away</source>
        <translation>删除这位当事人</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>为了什么事？</translation>
    </message>
    <message>
        <source>The dispute in brief</source>
        <translation>纠纷简要情况</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>One line for each request.</source>
        <translation>一行写一项。</translation>
    </message>
    <message>
        <source>Kind of dispute</source>
        <translation>纠纷类型</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>请求金额</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>案件来源</translation>
    </message>
    <message>
        <source>Sent or reported by</source>
        <translation>移送或上报单位</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Where it arose</source>
        <translation>发生地点</translation>
    </message>
    <message>
        <source>When it arose</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难易程度</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（还没填姓名）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>All facts about this party go with it.</source>
        <translation>这位当事人的资料会一起删掉。</translation>
    </message>
    <message>
        <source>* The official forms need this.</source>
        <translation>* 规定文书必须填写。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新的%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More: who sent it, remark</source>
        <translation>更多：来件单位、备注</translation>
    </message>
    <message>
        <source>Add people from a list …</source>
        <translation>按名单添加…</translation>
    </message>
</context>
<context>
    <name>maplebridge::ReportsEditor</name>
    <message>
        <source>Note a report</source>
        <translation>记一次报告</translation>
    </message>
    <message>
        <source>which one, whom there</source>
        <translation>哪个单位、接报人</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>对方答复</translation>
    </message>
    <message>
        <source>reported to</source>
        <translation>报告给</translation>
    </message>
    <message>
        <source>how it was reported</source>
        <translation>报告方式</translation>
    </message>
</context>
<context>
    <name>maplebridge::RepresentativesEditor</name>
    <message>
        <source>Add a guardian</source>
        <translation>添加法定代理人</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>添加委托代理人</translation>
    </message>
    <message>
        <source>Guardian (法定代理人)</source>
        <translation>法定代理人</translation>
    </message>
    <message>
        <source>Agent (委托代理人)</source>
        <translation>委托代理人</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Relation to the party</source>
        <translation>与当事人的关系</translation>
    </message>
    <message>
        <source>Firm or unit</source>
        <translation>律所或单位</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>代理权限</translation>
    </message>
    <message>
        <source>Matter and term</source>
        <translation>代理事项和期限</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>maplebridge::RiskCard</name>
    <message>
        <source>Is there any danger?</source>
        <translation>有没有危险？</translation>
    </message>
    <message>
        <source>All asked: nothing more</source>
        <translation>都问过，没有其他</translation>
    </message>
    <message>
        <source>All eight questions were asked; what is not marked was answered with no.</source>
        <translation>八个问题都问过了，没有勾选的都回答“没有”。</translation>
    </message>
    <message>
        <source>Mark what is so</source>
        <translation>有哪些情形</translation>
    </message>
    <message>
        <source>Risk, as you see it</source>
        <translation>您认为的风险等级</translation>
    </message>
    <message>
        <source>Why the risk is seen so</source>
        <translation>等级理由</translation>
    </message>
    <message>
        <source>Never printed on any paper for the parties.</source>
        <translation>绝不会印在给当事人的文书上。</translation>
    </message>
    <message>
        <source>What was seen, what is done, reports</source>
        <translation>看到的情况、措施、报告</translation>
    </message>
    <message>
        <source>Kinds of risk</source>
        <translation>风险类型</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation>看到、听到的情况</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>采取的措施</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报告给</translation>
    </message>
    <message>
        <source>Please ask the eight questions once with every dispute.</source>
        <translation>每件纠纷都请把这八个问题问一遍。</translation>
    </message>
    <message>
        <source>Nothing was found on %1.</source>
        <translation>%1 没有发现危险。</translation>
    </message>
    <message>
        <source>What is marked suggests %1. The colour is yours to choose.</source>
        <translation>按勾选的情形，建议定为“%1”。等级由您决定。</translation>
    </message>
    <message numerus="yes">
        <source>%1: led by %2, looked after within %n hour(s), told to: %3.</source>
        <translation>
            <numerusform>%1：由%2牵头，%n 小时内处置，报告：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the sheet for police or street</source>
        <translation>打印报告单（给公安、街道）</translation>
    </message>
    <message>
        <source>Reported just now: %1</source>
        <translation>刚刚已报告：%1</translation>
    </message>
    <message>
        <source>Has to be reported to: %1</source>
        <translation>依法要报告：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::RoomsPage</name>
    <message>
        <source>Who delivered, week by week</source>
        <translation>各室每周报送</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>各室</translation>
    </message>
    <message>
        <source>&amp;Enrol an office …</source>
        <translation>登记单位(&amp;E)…</translation>
    </message>
    <message>
        <source>Nobody hands over here yet.</source>
        <translation>还没有单位向这里报送。</translation>
    </message>
    <message>
        <source>Give an office our card (below). It hands over its own card with its first package: take that in under Arrivals, or here.</source>
        <translation>请把本单位的卡片（见下）交给他们。他们的卡片会随第一个包一起送来：在“来卷”里或在这里接收。</translation>
    </message>
    <message>
        <source>Enrol an office …</source>
        <translation>登记单位…</translation>
    </message>
    <message>
        <source>A number: the newest package of that week. “!”: one before it never came, which is no loss once a later one has come. 0: nothing arose. –: nothing came, please phone. ·: not enrolled yet.</source>
        <translation>数字：当周最新的包号。“!”：之前缺号，后来的包到了就不缺内容。0：零报告。–：没有报送，请打电话。·：当时尚未登记。</translation>
    </message>
    <message>
        <source>The card of the office</source>
        <translation>单位的卡片</translation>
    </message>
    <message>
        <source>Cards of offices (*.mboffice)</source>
        <translation>单位卡片 (*.mboffice)</translation>
    </message>
</context>
<context>
    <name>maplebridge::SaveIndicator</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a time</comment>
        <translation>%1已保存</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>没有保存成功：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>调委会</translation>
    </message>
    <message>
        <source>Name, as on the seal</source>
        <translation>名称（与印章一致）</translation>
    </message>
    <message>
        <source>Short name in case numbers</source>
        <translation>编号里用的简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where sessions are held</source>
        <translation>平时在哪里调解</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Street or township</source>
        <translation>街道或乡镇</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Centre above</source>
        <translation>上级中心</translation>
    </message>
    <message>
        <source>Basic court</source>
        <translation>基层法院</translation>
    </message>
    <message>
        <source>Pattern of case numbers</source>
        <translation>编号格式</translation>
    </message>
    <message>
        <source>Mediators and clerks</source>
        <translation>调解员和文员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>标为离岗</translation>
    </message>
    <message>
        <source>Is here again</source>
        <translation>恢复在岗</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>文员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The first case of this year: %1. Left empty it is written as usual; otherwise with {year}, {abbr} for the short name, and {n}.</source>
        <translation>今年第一件：%1。不填就按通常写法；也可以自己写，用{year}代表年份，{abbr}代表简称，{n}代表序号。</translation>
    </message>
</context>
<context>
    <name>maplebridge::SideBar</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::SigningForm</name>
    <message>
        <source>signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>按指印</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;cord this</source>
        <translation>登记签名(&amp;C)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>人民调解委员会</translation>
    </message>
    <message>
        <source>Version %1, printed on %2, code %3.</source>
        <translation>第%1版，%2打印，编码%3。</translation>
    </message>
    <message>
        <source>Who signed for %1</source>
        <translation>谁替%1签名</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1代签</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>Correct what was recorded …</source>
        <translation>更正已登记的…</translation>
    </message>
    <message>
        <source>Take ba&amp;ck what is not ticked</source>
        <translation>撤回未勾选的(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n entry(ies) about who signed?</source>
        <translation>
            <numerusform>撤回%n条签署登记？</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what was recorded, and why it was taken back. What is right can be recorded again afterwards. Nothing changes on the paper itself.</source>
        <translation>修改记录会保留原来的登记和撤回的原因。撤回后可以重新登记正确的情况。文书本身不变。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不撤回</translation>
    </message>
    <message>
        <source>The day was wrong</source>
        <translation>日期登记错了</translation>
    </message>
    <message>
        <source>Another person signed</source>
        <translation>签署人登记错了</translation>
    </message>
    <message>
        <source>It was not signed</source>
        <translation>实际没有签署</translation>
    </message>
</context>
<context>
    <name>maplebridge::StartPage</name>
    <message>
        <source>Maplebridge</source>
        <translation>枫桥调解室</translation>
    </message>
    <message>
        <source>Welcome to Maplebridge</source>
        <translation>欢迎使用枫桥调解室</translation>
    </message>
    <message>
        <source>Three questions, then the room is ready. All answers can be changed later.</source>
        <translation>回答三个问题，就可以开始用。答案以后都能改。</translation>
    </message>
    <message>
        <source>1. What is your committee called?</source>
        <translation>1．你们是哪个调委会？</translation>
    </message>
    <message>
        <source>The full name, as on the seal.</source>
        <translation>写全称，和印章上一样。</translation>
    </message>
    <message>
        <source>2. Who are you?</source>
        <translation>2．您叫什么名字？</translation>
    </message>
    <message>
        <source>Your name stands on the papers as mediator.</source>
        <translation>您的姓名会印在文书上，身份是调解员。</translation>
    </message>
    <message>
        <source>3. How large should the letters be?</source>
        <translation>3．字要多大？</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>Try it in a practice room</source>
        <translation>先到练习室试试</translation>
    </message>
    <message>
        <source>Open a room that exists …</source>
        <translation>打开已有的调解室…</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>打开调解室</translation>
    </message>
    <message>
        <source>Room files (*.mbroom)</source>
        <translation>调解室文件 (*.mbroom)</translation>
    </message>
    <message>
        <source>Keep the room in another folder …</source>
        <translation>换个文件夹保存…</translation>
    </message>
    <message>
        <source>room</source>
        <translation>调解室</translation>
    </message>
    <message>
        <source>Everything is kept in one file: %1</source>
        <translation>全部内容都存在一个文件里：%1</translation>
    </message>
    <message>
        <source>Where to keep the room</source>
        <translation>保存在哪个文件夹</translation>
    </message>
    <message>
        <source>Please write the name of the committee.</source>
        <translation>请填写调委会名称。</translation>
    </message>
    <message>
        <source>Please write your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Please choose another one.</source>
        <translation>建不了文件夹%1。请换一个。</translation>
    </message>
    <message>
        <source>This is a centre …</source>
        <translation>这里是中心…</translation>
    </message>
    <message>
        <source>Which centre is it?</source>
        <translation>是哪一级中心？</translation>
    </message>
    <message>
        <source>Rooms hand over to a centre, and a centre to the one above it.</source>
        <translation>调解室向中心报送，中心再向上一级报送。</translation>
    </message>
    <message>
        <source>1. What is your centre called?</source>
        <translation>1. 您的中心叫什么名称？</translation>
    </message>
</context>
<context>
    <name>maplebridge::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or Excel …</source>
        <translation>另存为PDF或Excel(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the table</source>
        <translation>打印统计表(&amp;P)</translation>
    </message>
    <message>
        <source>The cases behind a number</source>
        <translation>数字背后的案件</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>打开案件(&amp;O)</translation>
    </message>
    <message>
        <source>In a few sentences</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Which cases are they?</source>
        <translation>是哪些案件？</translation>
    </message>
    <message>
        <source>Which cases: %1</source>
        <translation>是哪些案件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) ended in a way that the table does not count, e.g. withdrawn.</source>
        <translation>
            <numerusform>有%n件以撤回、移送等方式结案，按规定不计入统计表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are not ended yet and are not counted.</source>
        <translation>
            <numerusform>有%n件尚未结案，没有计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>（尚未编号）</translation>
    </message>
    <message>
        <source>%1
%2 / %3</source>
        <translation>%1
%2 / %3</translation>
    </message>
    <message>
        <source>Press a number to see its cases.</source>
        <translation>点一个数字，就能看到它包含的案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the table as PDF, or set up a printer in the system settings.</source>
        <translation>这台电脑没有设置打印机。可以把统计表另存为PDF，或在系统设置中添加打印机。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到%1。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存统计表</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;Text table (*.csv)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV文本表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::StepButton</name>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>waiting for an earlier step</source>
        <translation>等前面的步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>第%1步，共%2步：%3，%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>done, but something is still open</source>
        <translation>已完成，但还有要补的</translation>
    </message>
</context>
<context>
    <name>maplebridge::StepPage</name>
    <message>
        <source>(no name yet)</source>
        <translation>（还没填姓名）</translation>
    </message>
    <message>
        <source>Take away: %1?</source>
        <translation>删除%1？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>不删</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>maplebridge::SuspensionsEditor</name>
    <message>
        <source>Stop the clock</source>
        <translation>中止期限</translation>
    </message>
    <message>
        <source>stands still after</source>
        <translation>自此日起中止</translation>
    </message>
    <message>
        <source>last day (empty: goes on)</source>
        <translation>最后一天（空着：仍在中止）</translation>
    </message>
    <message>
        <source>which, by whom</source>
        <translation>什么鉴定、由谁做</translation>
    </message>
    <message>
        <source>why the clock stands still</source>
        <translation>中止原因</translation>
    </message>
</context>
<context>
    <name>maplebridge::TableTiles</name>
    <message>
        <source>Cases do not know these numbers. They are left free on the printed table, to be written in by hand.</source>
        <translation>这些数字案件里没有，打印时留空，由人工填写。</translation>
    </message>
</context>
<context>
    <name>maplebridge::TierCard</name>
    <message>
        <source>Room or centre</source>
        <translation>调解室或中心</translation>
    </message>
    <message>
        <source>A centre takes in what the rooms hand over. It gets the pages Arrivals, Rooms and Conflicts.</source>
        <translation>中心接收各室报送的卷宗，会多出“来卷”“各室”“冲突”三页。</translation>
    </message>
    <message>
        <source>Make this file that of a %1?</source>
        <translation>把本文件设为%1吗？</translation>
    </message>
    <message>
        <source>The cases stay as they are. It can be changed back here.</source>
        <translation>案件保持不变。以后可以在这里改回来。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Make it a %1</source>
        <translation>设为%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::TimeEdit</name>
    <message>
        <source>This is not understood as a time. Write for example 9:30 or 15:00.</source>
        <translation>看不懂这个时间。请照这样写：9:30或15:00。</translation>
    </message>
</context>
<context>
    <name>maplebridge::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>&amp;New dispute (F2)</source>
        <translation>登记新纠纷(&amp;N) F2</translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation>还没有登记过纠纷。</translation>
    </message>
    <message>
        <source>When somebody comes, press F2 and write the first name. Everything is saved as you type.</source>
        <translation>有人来了，按F2键，先写第一个姓名。边写边自动保存。</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>登记新纠纷</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>From other offices</source>
        <translation>其他单位来函</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>今日清单</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>今天的调解</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有要办的事。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>&amp;Print the day</source>
        <translation>打印今日清单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Calendar file</source>
        <translation>日历文件(&amp;C)</translation>
    </message>
    <message>
        <source>There is no backup of this room yet.</source>
        <translation>本室还没有备份。</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>最近一次备份是%1。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>Not sent, not backed up</source>
        <translation>未上报、未备份</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>这台电脑还没有安装打印机。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到%1。</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1. The entries bear numbers and kinds, no names.</source>
        <translation>已保存：%1。日历里只有案号和纠纷类型，没有姓名。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>打电话：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::TransferDialog</name>
    <message>
        <source>up to %1</source>
        <translation>上交%1</translation>
    </message>
    <message>
        <source>down to %1</source>
        <translation>下交%1</translation>
    </message>
    <message>
        <source>Hand the case over</source>
        <translation>移交案件</translation>
    </message>
    <message>
        <source>From then on only the other office can change the case; here it can still be read and printed. It travels with the next package.</source>
        <translation>移交后只有对方能修改本案，这里仍可查看和打印。案件随下一个包送出。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>不移交</translation>
    </message>
    <message>
        <source>&amp;Hand it over</source>
        <translation>移交(&amp;H)</translation>
    </message>
    <message>
        <source>Please write why: the other office reads it.</source>
        <translation>请写明理由，对方会看到。</translation>
    </message>
</context>
<context>
    <name>maplebridge::UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Takes back: %1 (Ctrl+Alt+Z)</source>
        <translation>撤销：%1（Ctrl+Alt+Z）</translation>
    </message>
    <message>
        <source>Nothing has been written yet that could be taken back</source>
        <translation>还没有可以撤销的改动</translation>
    </message>
    <message>
        <source>Brings back: %1 (Ctrl+Alt+Y)</source>
        <translation>重做：%1（Ctrl+Alt+Y）</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::VisitsCard</name>
    <message>
        <source>Visits</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Note a &amp;visit</source>
        <translation>登记回访(&amp;V)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Whom; none: all parties</source>
        <translation>回访谁（不选就是全部当事人）</translation>
    </message>
    <message>
        <source>What it showed: performance, how they get on</source>
        <translation>回访情况：履行、双方关系</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>没有问</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Hidden trouble was found</source>
        <translation>发现错误调解、矛盾激化或其他隐患</translation>
    </message>
    <message>
        <source>Measures, judgment, others</source>
        <translation>措施、裁判结果、其他人</translation>
    </message>
    <message>
        <source>What was found and is done about it</source>
        <translation>发现的情况和采取的措施</translation>
    </message>
    <message>
        <source>Where somebody sued: what the court decided</source>
        <translation>起诉的：法院裁判结果</translation>
    </message>
    <message>
        <source>Who else was spoken to</source>
        <translation>还向谁了解了情况</translation>
    </message>
    <message>
        <source>Record of visits</source>
        <translation>回访记录</translation>
    </message>
    <message>
        <source>Take this visit away</source>
        <translation>删去这次回访</translation>
    </message>
    <message>
        <source>No visit is due.</source>
        <translation>目前没有要做的回访。</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>没有日期</translation>
    </message>
</context>
<context>
    <name>maplebridge::WallTable</name>
    <message>
        <source>–</source>
        <comment>nothing came in this week</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>0</source>
        <comment>the room said that nothing arose</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>%1 !</source>
        <comment>a number with one missing before it</comment>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>当时尚未登记</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>没有报送</translation>
    </message>
    <message>
        <source>said that nothing arose</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>package %1 came</source>
        <translation>第%1号包已到</translation>
    </message>
    <message>
        <source>; package %1 before it never did</source>
        <translation>；之前的第%1号包一直没到</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Offices and weeks</source>
        <translation>各单位各周报送情况</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已停止）</translation>
    </message>
    <message>
        <source>%1, week from %2: %3</source>
        <translation>%1，%2起一周：%3</translation>
    </message>
</context>
<context>
    <name>maplebridge::WatchBox</name>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>In default</source>
        <translation>逾期未履行</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Open for longer than a dispute is usually settled in.</source>
        <translation>受理后超过一般调结期限仍未结案。</translation>
    </message>
    <message>
        <source>Open and marked with a colour above the lowest, the most urgent first.</source>
        <translation>未结案且风险等级高于最低一级，最急的在前。</translation>
    </message>
    <message>
        <source>A promise of the agreement whose day has passed is not kept.</source>
        <translation>协议约定的期限已过，尚未履行。</translation>
    </message>
    <message>
        <source>The ending that was recorded was taken back.</source>
        <translation>已登记的结案又被撤回。</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>另有%n件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>%1起未结</translation>
    </message>
    <message>
        <source>risk: %1</source>
        <translation>风险：%1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>%1 due since %2</source>
        <translation>%1，%2到期</translation>
    </message>
    <message>
        <source>reopened on %1</source>
        <translation>%1重新启动</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>已督办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Remind: %1</source>
        <translation>督办：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Please tell us how this case stands and what happens next.</source>
        <translation>请报告本案进展和下一步安排。</translation>
    </message>
</context>
</TS>
