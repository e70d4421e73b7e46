package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.people.PrintedText;
import org.jspecify.annotations.Nullable;

/** A place of the article's text where a person who did not write it is named. */
record PersonPlace(String name, int start, int end, Mention mention) {

    /** In text order. A mention that the text does not hold from its first to its last character is left out. */
    static List<PersonPlace> of(PrintedText text, List<PersonReading> people) {
        List<PersonPlace> places = new ArrayList<>();
        for (PersonReading person : people) {
            if (person.author()) {
                continue;
            }
            for (Mention mention : person.mentions()) {
                PersonPlace place = place(text, person.name(), mention);
                if (place != null) {
                    places.add(place);
                }
            }
        }
        places.sort(Comparator.comparingInt(PersonPlace::start));
        return places;
    }

    // A name broken over a line or column is longer in the file than in the text: each end is looked for alone.
    private static @Nullable PersonPlace place(PrintedText text, String name, Mention mention) {
        int start = text.indexOf(new Span(mention.start(), mention.start() + 1));
        int last = text.indexOf(new Span(mention.end() - 1, mention.end()));
        boolean whole =
                start >= 0 && last >= start && last - start < mention.text().length();
        return whole ? new PersonPlace(name, start, last + 1, mention) : null;
    }
}
