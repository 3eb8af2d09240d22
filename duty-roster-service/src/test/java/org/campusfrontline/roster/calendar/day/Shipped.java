package org.campusfrontline.roster.calendar.day;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// The years of holidays that come with the service, read without it.
public final class Shipped {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private Shipped() {}

    public static List<HolidayYear> years() {
        return IntStream.rangeClosed(2022, 2026).mapToObj(Shipped::year).toList();
    }

    public static HolidayYear year(int year) {
        try (InputStream text = Shipped.class.getResourceAsStream("/calendar/" + year + ".json")) {
            return JSON.readValue(text, HolidayYear.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
