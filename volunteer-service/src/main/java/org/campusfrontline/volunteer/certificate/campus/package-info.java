/// What certificates know of the campus: the names of units, as the directory tells them.
@NullMarked
package org.campusfrontline.volunteer.certificate.campus;

import org.jspecify.annotations.NullMarked;
