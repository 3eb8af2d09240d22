package org.campusfrontline.platform.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Refuses cells far beyond any spreadsheet's last column: the xlsx library would fill the gap before them with memory.
/// Parses exactly as that library does, so that both see the same cells.
final class CellScan {

    private static final int LETTERS_OF_LAST_COLUMN = 3;
    private static final int LAST_COLUMN = 16_384;
    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private CellScan() {}

    static void check(InputStream part) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(part);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && "c".equals(reader.getLocalName())) {
                    check(reader.getAttributeValue(null, "r"));
                }
            }
        } catch (XMLStreamException notXml) {
            // A picture or the like, or damaged: the reader stops at the same place.
            return;
        }
    }

    private static void check(@Nullable String address) {
        int letters = 0;
        while (address != null && letters < address.length() && !Character.isDigit(address.charAt(letters))) {
            letters++;
        }
        if (letters > LETTERS_OF_LAST_COLUMN) {
            throw SheetException.of(SheetProblem.TOO_MANY_COLUMNS, LAST_COLUMN);
        }
    }
}
