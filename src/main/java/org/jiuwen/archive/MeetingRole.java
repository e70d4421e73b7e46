package org.jiuwen.archive;

/** What an article does with a meeting: reports it, calls it for later, or only names it. */
public enum MeetingRole {
    REPORTED,
    SCHEDULED,
    MENTIONED
}
