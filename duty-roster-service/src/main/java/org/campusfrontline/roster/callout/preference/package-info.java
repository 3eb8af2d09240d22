/// Who takes calls, and when not.
@NullMarked
package org.campusfrontline.roster.callout.preference;

import org.jspecify.annotations.NullMarked;
