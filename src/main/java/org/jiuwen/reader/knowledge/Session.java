package org.jiuwen.reader.knowledge;

/**
 * One session of a series of meetings.
 *
 * @param series what its sessions share, with the place, such as 政协澜州市委员会全体会议
 * @param term 届
 * @param number 次
 */
public record Session(String series, int term, int number) {}
