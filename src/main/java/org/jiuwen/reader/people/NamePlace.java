package org.jiuwen.reader.people;

/** A place of the text where a person's name stands. */
record NamePlace(String name, int start, int end) {}
