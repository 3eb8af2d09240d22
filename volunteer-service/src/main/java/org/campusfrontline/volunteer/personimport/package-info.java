/// People from a file, fast enough for a whole university.
@NullMarked
package org.campusfrontline.volunteer.personimport;

import org.jspecify.annotations.NullMarked;
