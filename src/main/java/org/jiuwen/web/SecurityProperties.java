package org.jiuwen.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read.
 *
 * @param readingRequiresLogin whether the archive, its pages and {@code /api/v1}, is closed to those who have no account;
 *     open unless {@code --jiuwen.reading-requires-login=true}
 */
@ConfigurationProperties("jiuwen")
record SecurityProperties(@DefaultValue("false") boolean readingRequiresLogin) {}
