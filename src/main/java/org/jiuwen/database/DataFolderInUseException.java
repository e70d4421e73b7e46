package org.jiuwen.database;

import java.nio.file.Path;

/** Another Jiuwen holds the data folder. Its message is meant for the person at the keyboard. */
public class DataFolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderInUseException(Path folder, String holder) {
        super(
                """
                数据目录 %1$s 正由另一个旧闻进程使用（进程号 %2$s）。
                The data folder %1$s is in use by another Jiuwen (process %2$s)."""
                        .formatted(folder, holder));
    }

    /** What the person can do about it, Chinese first. */
    public String remedy() {
        return """
                请先停止该进程；或在它的网页 /admin/imports 中导入；或用 --jiuwen.data=DIR 另选数据目录。
                Stop that process first, or import on its page /admin/imports, or choose another folder with --jiuwen.data=DIR.""";
    }
}
