package org.jiuwen;

/** The archive could not be opened for a command; Spring Boot has already printed why and what to do. */
class ArchiveUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveUnavailableException(Throwable cause) {
        super(cause);
    }
}
