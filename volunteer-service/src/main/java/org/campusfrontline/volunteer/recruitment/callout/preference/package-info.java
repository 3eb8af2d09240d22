/// Whether and when people may be called.
@NullMarked
package org.campusfrontline.volunteer.recruitment.callout.preference;

import org.jspecify.annotations.NullMarked;
