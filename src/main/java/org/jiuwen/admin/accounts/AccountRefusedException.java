package org.jiuwen.admin.accounts;

/** A change of an account that cannot be; {@code admin.refused.KEY} says why. */
class AccountRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    AccountRefusedException(String key) {
        super(key);
        this.key = key;
    }

    String messageKey() {
        return "admin.refused." + key;
    }
}
