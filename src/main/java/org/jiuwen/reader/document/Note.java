package org.jiuwen.reader.document;

/** Something on the page that a person should look at; nothing was changed because of it. */
public record Note(NoteKind kind, String text, int start, int end, String reason) {}
