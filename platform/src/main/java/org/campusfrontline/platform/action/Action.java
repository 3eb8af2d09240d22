package org.campusfrontline.platform.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// One thing that may be done with a resource; where it may not be done now, `code` and `reason` say why.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Action(
        String name,
        boolean allowed,
        @Nullable String code,
        @Nullable String reason) {}
