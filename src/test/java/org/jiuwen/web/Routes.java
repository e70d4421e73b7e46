package org.jiuwen.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The table of who may use which address, and what addresses the application really has. */
final class Routes {

    private static final String ANY = "ANY";

    private Routes() {}

    enum Access {
        OPEN,
        READ,
        LOGIN,
        EDIT,
        ADMIN,
        NONE
    }

    record Route(String method, String pattern, Access access) {

        /** A path that the pattern takes; nothing is there. */
        String path() {
            return pattern.replaceAll("\\{date[^/]*\\}(\\}[^/]*)?", "2020-02-02")
                    .replaceAll("\\{year[^/]*", "2020")
                    .replaceAll("\\{(id|item|page|list:\\\\d\\+|search:\\\\d\\+)\\}", "987654")
                    .replaceAll("\\{[^/]*\\}", "none")
                    .replace("/**", "/none");
        }

        String verb() {
            return method.equals(ANY) ? "GET" : method;
        }

        String name() {
            return method + " " + pattern;
        }
    }

    static List<Route> table() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/routes.tsv"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(row -> new Route(row[0], row[1], Access.valueOf(row[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the dispatcher knows, as {@code GET /people/{slug}}. */
    static Set<String> existing(Collection<RequestMappingInfoHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Routes::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(RequestMappingInfo info) {
        Set<String> methods = info.getMethodsCondition().getMethods().stream()
                .map(method -> method.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return (methods.isEmpty() ? Set.of(ANY) : methods)
                .stream().flatMap(method -> info.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }
}
