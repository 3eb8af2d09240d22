/// What must be so of a certificate: its span, its number, who may answer for it, what strangers see of it.
@NullMarked
package org.campusfrontline.volunteer.certificate.rule;

import org.jspecify.annotations.NullMarked;
