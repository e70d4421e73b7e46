package org.jiuwen.database;

import java.io.IOException;
import java.nio.file.Path;

/** The data folder cannot be opened. Message and remedy are meant for the person at the keyboard, Chinese first. */
public class DataFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    private DataFolderException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    static DataFolderException inUse(Path folder, String holder) {
        return new DataFolderException(
                """
                数据目录 %1$s 正由另一个旧闻进程使用（进程号 %2$s）。
                The data folder %1$s is in use by another Jiuwen (process %2$s)."""
                        .formatted(folder, holder),
                """
                请先停止该进程；或在它的网页 /admin/imports 中导入；或用 --jiuwen.data=DIR 另选数据目录。
                Stop that process first, or import on its page /admin/imports, or choose another folder with --jiuwen.data=DIR.""");
    }

    static DataFolderException unusable(Path folder, IOException cause) {
        return new DataFolderException(
                """
                数据目录 %1$s 无法使用：%2$s
                The data folder %1$s cannot be used: %2$s"""
                        .formatted(folder, cause),
                """
                请检查路径、权限和磁盘空间，或用 --jiuwen.data=DIR 另选数据目录。
                Check the path, its permissions and the disk's free space, or choose another folder with --jiuwen.data=DIR.""");
    }

    /** What the person can do about it. */
    public String remedy() {
        return remedy;
    }
}
