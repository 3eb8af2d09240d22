/// Certificates as they are kept: what was asked for, what was issued, and how each step is told.
@NullMarked
package org.campusfrontline.volunteer.certificate.register;

import org.jspecify.annotations.NullMarked;
