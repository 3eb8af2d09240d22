package org.campusfrontline.platform.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

record SampleWish(
        @NotBlank @Size(max = 40) @PlainText String name,
        @Min(0) @Max(1000) int size,
        @Nullable @Size(max = 200) @PlainText String note,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 20) @PlainText String> tags) {}
