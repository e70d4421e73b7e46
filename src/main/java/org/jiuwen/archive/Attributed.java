package org.jiuwen.archive;

/** What an article says of a person by name; an editor may say that another one is meant. */
public interface Attributed {

    /** Whose it is. */
    Person person();

    /** Whom the name was read as. */
    Person readPerson();

    /** Makes it another's; who was read stays known. */
    void attribute(Person to);
}
