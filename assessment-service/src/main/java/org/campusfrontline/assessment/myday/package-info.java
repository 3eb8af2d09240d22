/// This service's part of a person's day.
@NullMarked
package org.campusfrontline.assessment.myday;

import org.jspecify.annotations.NullMarked;
