package org.campusfrontline.roster.calendar.day;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One year of the State Council's holidays, as it is shipped, uploaded, kept and shown. A block may reach into the
/// years beside it.
public record HolidayYear(
        @Min(2000) @Max(2199) @Schema(examples = "2025") int year,

        @NotNull @Valid Notice notice,
        @NotNull @Valid Law law,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Holiday> holidays) {

    private static final int LONG_TEXT = 500;

    public HolidayYear {
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
    }

    /// The notice that the days were taken from.
    public record Notice(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "国务院办公厅关于2025年部分节假日安排的通知")
            String title,

            @NotNull @Size(max = LONG_TEXT) @Pattern(regexp = "https?://([a-z0-9-]+\\.)*gov\\.cn/\\S*")
            @Schema(examples = "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm")
            String address) {}

    /// The law that says which days are statutory, how many they are by it, and how it was read.
    public record Law(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "全国年节及纪念日放假办法")
            String title,

            @NotBlank @Size(max = 100) @PlainText @Schema(examples = "国务院令第795号")
            String decree,

            @NotNull LocalDate inForceFrom,
            @Min(0) @Max(60) @Schema(examples = "13") int legalDays,
            @NotBlank @Size(max = LONG_TEXT) @PlainText String reading) {}

    /// A block of days off, which of them are legal holidays, and which days at a weekend are worked in exchange.
    public record Holiday(
            @NotBlank @Size(max = 60) @PlainText @Schema(examples = "劳动节")
            String nameZh,

            @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Labour Day")
            String nameEn,

            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(max = 10) List<@NotNull @Valid LegalDay> legal,
            @NotNull @Size(max = 10) List<@NotNull LocalDate> working) {
        public Holiday {
            legal = legal == null ? List.of() : List.copyOf(legal);
            working = working == null ? List.of() : List.copyOf(working);
        }

        List<LocalDate> off() {
            return from.datesUntil(to.plusDays(1)).toList();
        }
    }

    public record LegalDay(
            @NotNull LocalDate date,

            @NotBlank @Size(max = 60) @PlainText @Schema(examples = "劳动节")
            String nameZh,

            @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Labour Day")
            String nameEn) {}
}
