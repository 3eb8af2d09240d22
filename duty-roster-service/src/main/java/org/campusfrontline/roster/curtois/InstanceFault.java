package org.campusfrontline.roster.curtois;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// One thing wrong with an instance: the line (from 1, 0 for the whole text), what was read there and what was
/// expected.
public record InstanceFault(int line, FaultReason reason, String field, String value, String expected) {

    private static final int LONGEST_VALUE = 60;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public InstanceFault {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    /// The fault as a sentence for the person who made the file.
    public String sentence(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("roster.instance-faults", locale, NO_FALLBACK);
        return new MessageFormat(bundle.getString(reason.name()), locale)
                .format(new Object[] {Integer.toString(line), field, value, expected});
    }
}
