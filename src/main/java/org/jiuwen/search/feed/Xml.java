package org.jiuwen.search.feed;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML, in UTF-8, of which nothing printed on a page can become a part: what XML cannot hold is left out. */
final class Xml implements AutoCloseable {

    private final XMLStreamWriter out;

    Xml(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Begins an element; attributes are names and values by turns, those without a value are left out. */
    Xml open(String name, @Nullable String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    Xml close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            out.writeEndElement();
        }
        return this;
    }

    Xml empty(String name, @Nullable String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    Xml element(String name, String text, @Nullable String... attributes) throws XMLStreamException {
        open(name, attributes);
        out.writeCharacters(allowed(text));
        return close(1);
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name != null && value != null) {
                out.writeAttribute(name, allowed(value));
            }
        }
    }

    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
