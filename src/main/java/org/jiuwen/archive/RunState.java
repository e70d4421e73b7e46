package org.jiuwen.archive;

/** How far an import run is. */
public enum RunState {
    RUNNING,
    FINISHED,
    INTERRUPTED
}
