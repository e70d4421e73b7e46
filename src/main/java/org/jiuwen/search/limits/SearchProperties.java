package org.jiuwen.search.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of searching.
 *
 * @param longest time that one question may take; it is given up after that, with a message that says so
 */
@ConfigurationProperties("jiuwen.search")
public record SearchProperties(@DefaultValue("2s") Duration longest) {}
