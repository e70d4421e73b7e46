package org.jiuwen.admin.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jiuwen.database.DataProperties;
import org.springframework.stereotype.Component;

/** The file {@code admin-password} in the data folder, readable by its owner alone, until the password is changed. */
@Component
class FirstPasswordFile {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;

    FirstPasswordFile(DataProperties data) {
        path = data.data().resolve("admin-password");
    }

    Path path() {
        return path;
    }

    void write(String password) {
        try {
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(path);
            // Made with its permissions: made first and closed later, it could be read in between.
            boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createFile(path, posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
            Files.writeString(path, password + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
