package org.jiuwen.reader.layout;

/** What a line of a page is. */
enum LineKind {
    /** Of a headline: kicker, main or deck is told by its place among the others. */
    HEADLINE,
    BODY,
    /** A heading inside an article. */
    SUBHEAD,
    /** Names the kind of text or the standing feature that an article belongs to. */
    LABEL,
    /** Reporters or signatory on a line of their own. */
    BYLINE,
    /** Who announces and when, under the text: 乌柳县人民政府, 2019年5月16日. */
    SIGNOFF,
    /** A date in brackets under a headline. */
    DATELINE,
    CAPTION,
    /** 上接 or 下转 on a line of its own. */
    JUMP,
    /** Points out of the paper: 详见本报客户端. */
    POINTER,
    /** Of the page, not of an article: name of the paper, date, page number, editors. */
    MASTHEAD
}
