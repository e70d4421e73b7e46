package org.jiuwen.ingest;

import org.jiuwen.reader.PageReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings, and the reader, which is made without Spring so that it can be used without. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {

    @Bean
    PageReader pageReader() {
        return new PageReader();
    }
}
