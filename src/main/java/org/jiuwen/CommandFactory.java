package org.jiuwen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes the one command that is called. A command that is a Spring bean comes out of the application, which is started
 * for it without its web server, so that {@code import} works on the same data folder and settings as the web.
 */
final class CommandFactory implements IFactory, AutoCloseable {

    private final List<String> settings;
    private @Nullable ConfigurableApplicationContext context;

    CommandFactory(List<String> settings) {
        this.settings = settings;
        // Until the application sets up its log nothing may be logged: the output of a command is its result.
        LoggingSystem.get(CommandFactory.class.getClassLoader()).beforeInitialize();
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return AnnotatedElementUtils.hasAnnotation(type, Component.class)
                ? application().getBean(type)
                : CommandLine.defaultFactory().create(type);
    }

    private ConfigurableApplicationContext application() {
        ConfigurableApplicationContext running = context;
        if (running == null) {
            running = start();
            context = running;
        }
        return running;
    }

    private ConfigurableApplicationContext start() {
        try {
            return new SpringApplicationBuilder(JiuwenApplication.class)
                    .web(WebApplicationType.NONE)
                    .run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new ArchiveUnavailableException(e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
