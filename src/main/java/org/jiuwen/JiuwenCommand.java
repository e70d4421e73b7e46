package org.jiuwen;

import picocli.CommandLine.Command;

/** What stands before the name of a command: help and version. */
@Command(
        name = "java -jar jiuwen.jar",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        synopsisHeading = "用法 Usage: ",
        description = {
            "",
            "旧闻：城市日报全文档案。不带命令时启动网页。",
            "Jiuwen, the full-text archive of a city newspaper. Without a command the web application starts.",
            ""
        },
        optionListHeading = "%n选项 Options:%n",
        commandListHeading = "%n命令 Commands:%n",
        footer = {
            "",
            "设置 Settings:",
            "  --jiuwen.data=DIR     数据目录 data folder (./data)",
            "  --jiuwen.seeds=DIR    首次导入的目录，空则不导入 folder of the first import, empty: none (./seeds)",
            "  --server.port=PORT    网页端口 port of the web application (8080)",
            "  --spring.datasource.url=URL   自备的 PostgreSQL a PostgreSQL of your own"
        })
class JiuwenCommand {}
