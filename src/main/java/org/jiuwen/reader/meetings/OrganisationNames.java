package org.jiuwen.reader.meetings;

import java.util.List;
import org.jiuwen.text.Lexicon;

/** Says the short forms of people's organisations in full: 市文联 is 市文学艺术界联合会. */
final class OrganisationNames {

    private static final List<List<String>> SHORT =
            Lexicon.load("organisation-full-names.tsv").rows();

    private OrganisationNames() {}

    /** The body's name with the short form that it ends with said in full; as it is when it ends with none. */
    static String inFull(String body) {
        for (List<String> row : SHORT) {
            if (body.endsWith(row.get(0))) {
                return body.substring(0, body.length() - row.get(0).length()) + row.get(1);
            }
        }
        return body;
    }
}
