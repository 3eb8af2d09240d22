/// Earmarked sources of the care fund, their rules and what comes in.
@NullMarked
package org.campusfrontline.roster.carefund.source;

import org.jspecify.annotations.NullMarked;
