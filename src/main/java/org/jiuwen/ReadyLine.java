package org.jiuwen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says the address once the first page can be served. The first import starts after it and does not hold it up. */
@Component
class ReadyLine {

    private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

    @EventListener
    void announce(ApplicationStartedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    "旧闻已就绪 Jiuwen is ready: http://localhost:{}{}",
                    web.getWebServer().getPort(),
                    event.getApplicationContext().getEnvironment().getProperty("server.servlet.context-path", ""));
        }
    }
}
