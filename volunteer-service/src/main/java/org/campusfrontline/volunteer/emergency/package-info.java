/// Emergencies, from opening to closing.
@NullMarked
package org.campusfrontline.volunteer.emergency;

import org.jspecify.annotations.NullMarked;
