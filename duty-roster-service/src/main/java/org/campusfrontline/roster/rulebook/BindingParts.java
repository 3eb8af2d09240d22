package org.campusfrontline.roster.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which versions of rule sets bind a planning period, and whom.
final class BindingParts {

    private BindingParts() {}

    /// A version that binds the named people, or all where none is named, within its dates and these. `exemption` names
    /// the kinds that an emergency suspends, and its ground.
    record BindingPart(
            @NotNull UUID ruleSet,
            @Min(1) @Schema(examples = "1") int number,
            @NotNull @Size(max = 1000) List<@NotNull @Pattern(regexp = RuleRequests.CODE) String> people,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Valid ExemptionPart exemption) {
        BindingPart {
            people = people == null ? List.of() : List.copyOf(people);
        }
    }

    /// Kinds that do not bind while the named ground holds.
    record ExemptionPart(
            @NotNull @Size(min = 1, max = 20) List<@NotNull RuleKind> kinds,

            @NotNull @Size(min = 1, max = 200) @org.campusfrontline.platform.text.PlainText
            @Schema(examples = "劳动法 第四十二条（一）")
            String ground) {
        ExemptionPart {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }
    }

    record Bindings(@NotNull @Size(max = 100) List<@Valid @NotNull BindingPart> items) {
        Bindings {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /// The bindings of a period and the version of their list, 0 where none was ever written.
    record Kept(List<BindingPart> items, long version) {
        Kept {
            items = List.copyOf(items);
        }
    }
}
