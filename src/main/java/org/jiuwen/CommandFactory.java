package org.jiuwen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes commands. The one that is called, when it is a Spring bean, comes out of the application, which is started for it
 * without its web server, so that {@code import} works on the same data folder and settings as the web. All others are
 * only there to be described, for which the application need not run.
 */
final class CommandFactory implements IFactory, AutoCloseable {

    private final List<String> settings;
    private final SpringObjenesis withoutConstructor = new SpringObjenesis();
    private @Nullable Class<?> called;
    private @Nullable ConfigurableApplicationContext context;

    CommandFactory(List<String> settings) {
        this.settings = settings;
        // Until the application sets up its log nothing may be logged: the output of a command is its result.
        LoggingSystem.get(CommandFactory.class.getClassLoader()).beforeInitialize();
    }

    /**
     * Makes ready for the command that is called.
     *
     * @throws ArchiveUnavailableException when it needs the archive and that does not open
     */
    void openArchiveFor(Class<?> command) {
        called = command;
        if (needsArchive(command)) {
            application();
        }
    }

    private static boolean needsArchive(Class<?> command) {
        return AnnotatedElementUtils.hasAnnotation(command, Component.class);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!needsArchive(type)) {
            return CommandLine.defaultFactory().create(type);
        }
        return type.equals(called) ? application().getBean(type) : withoutConstructor.newInstance(type, false);
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
