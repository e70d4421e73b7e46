package org.jiuwen.reader.people;

/** Whether characters have the shape of a person's name, be they a word or not. */
final class NameShapes {

    private static final WordSet NOT_NAMES = WordSet.load("not-names.txt");
    private static final WordSet POSTS_BEHIND = WordSet.load("post-after-name.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet BODIES = WordSet.load("organisation-endings.txt");
    private static final WordSet PARTS = WordSet.load("minority-name-parts.txt");
    private static final WordSet POSTS = WordSet.load("post-words.txt");
    // 老马, 小王: who that is only those present know
    private static final String FAMILIAR = "老小";
    private static final String PLACE_ENDS = "区市县镇乡村街州局厅站店馆号";
    private static final int LONGEST_DOTTED = 14;
    private static final double MOSTLY = 0.7;
    private static final int LONGEST_OF_PARTS = 8;

    private NameShapes() {}

    /** Surname and one or two characters more, a name of known parts, or one with a dot; no title, place or body at its end. */
    static boolean canBeName(String text, int start, int end) {
        String name = NameCandidate.name(text, start, end);
        int length = name.length();
        if (length < 2 || !isOfHanAndDots(name)) {
            return false;
        }
        if (isNoName(name) || endsWithTitle(name) || BODIES.lengthBefore(name, length) > 0) {
            return false;
        }
        if (name.indexOf('·') > 0) {
            return name.indexOf('·') < length - 1 && length <= LONGEST_DOTTED && isForeign(name);
        }
        if (length > 2 && PLACE_ENDS.indexOf(name.charAt(length - 1)) >= 0) {
            return false;
        }
        int surname = Surnames.lengthAt(name, 0);
        int given = length - surname;
        return (surname > 0 && given <= 2 && (given > 0 || surname == 2))
                || (length > 2 && length <= LONGEST_OF_PARTS && PARTS.lengthAt(name, 0) > 0);
    }

    /** Whether a name could start with the character: cheap, and false nearly everywhere. */
    static boolean canStart(String text, int at) {
        return Surnames.lengthAt(text, at) > 0 || PARTS.lengthAt(text, at) > 0;
    }

    /** 简讯, 通讯员, 王某: what stands in the place of names. */
    static boolean isNoName(String name) {
        return NOT_NAMES.contains(name)
                || POSTS.contains(name)
                || name.endsWith("某")
                || (name.length() == 2 && FAMILIAR.indexOf(name.charAt(0)) >= 0 && Surnames.singleAt(name, 1));
    }

    // 让·米奥, but not 法新社社长让·米奥
    private static boolean isForeign(String name) {
        int foreign = 0;
        for (int i = 0; i < name.length(); i++) {
            if (POSTS.lengthBefore(name, i) > 1) {
                return false;
            }
            if (NameCandidates.FOREIGN.contains(name.charAt(i)) || name.charAt(i) == '·') {
                foreign++;
            }
        }
        return foreign >= name.length() * MOSTLY || PARTS.lengthAt(name, 0) > 0;
    }

    private static boolean isOfHanAndDots(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isIdeographic(name.charAt(i)) && name.charAt(i) != '·') {
                return false;
            }
        }
        return name.charAt(0) != '·';
    }

    /** 孔书记, 委员, 领导: a title, or a name with a title behind it. */
    static boolean endsWithTitle(String name) {
        int end = name.length();
        return Math.max(POSTS_BEHIND.lengthBefore(name, end), HONORIFICS.lengthBefore(name, end)) > 1;
    }
}
