package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.people.PrintedText;

/** A place of the article's text where a person who did not write it is named. */
record PersonPlace(String name, int start, int end, Mention mention) {

    static List<PersonPlace> of(PrintedText text, List<PersonReading> people) {
        List<PersonPlace> places = new ArrayList<>();
        for (PersonReading person : people) {
            if (person.author()) {
                continue;
            }
            for (Mention mention : person.mentions()) {
                int start = text.indexOf(new Span(mention.start(), mention.end()));
                if (start >= 0) {
                    places.add(new PersonPlace(
                            person.name(), start, start + mention.text().length(), mention));
                }
            }
        }
        places.sort(Comparator.comparingInt(PersonPlace::start));
        return places;
    }
}
