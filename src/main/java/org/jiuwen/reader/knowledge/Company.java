package org.jiuwen.reader.knowledge;

/** Two persons who are named near each other in lists, in the order of their names' characters. */
record Company(String first, String second) {

    static Company of(String person, String other) {
        return person.compareTo(other) < 0 ? new Company(person, other) : new Company(other, person);
    }
}
