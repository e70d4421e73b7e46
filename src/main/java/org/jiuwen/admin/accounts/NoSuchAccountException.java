package org.jiuwen.admin.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The account is not, or no longer, there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
