package org.jiuwen.people.company;

import java.util.Locale;

/** What ties two people together. */
public enum Bond {
    /** Articles that name both. */
    ARTICLE,
    /** Meetings that both were at. */
    MEETING,
    /** Posts that both are given. */
    POST;

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads an address; anything else is by article. */
    public static Bond of(String parameter) {
        for (Bond bond : values()) {
            if (bond.parameter().equals(parameter)) {
                return bond;
            }
        }
        return ARTICLE;
    }
}
