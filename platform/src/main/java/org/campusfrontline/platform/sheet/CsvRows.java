package org.campusfrontline.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;

/// CSV by RFC 4180, parted by comma, semicolon or tab: whichever the first line has most of.
/// Cells stay the text that they are, also such as a spreadsheet would run.
final class CsvRows {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvRows() {}

    static void read(byte[] content, RowGate gate) {
        String text = TextDecoding.decode(content);
        CsvReader.CsvReaderBuilder form = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false);
        try (CsvReader<CsvRecord> records = form.ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                gate.cells(Math.toIntExact(record.getStartingLineNumber()), record.getFields());
            }
        } catch (CsvParseException e) {
            throw SheetException.of(SheetProblem.DAMAGED);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory is always readable", e);
        }
    }

    private static char separator(String text) {
        String first = text.stripLeading().lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(each -> each == sign).count();
    }
}
