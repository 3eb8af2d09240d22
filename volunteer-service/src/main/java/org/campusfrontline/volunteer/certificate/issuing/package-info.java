/// What people and organisers do with certificates, and how over HTTP.
@NullMarked
package org.campusfrontline.volunteer.certificate.issuing;

import org.jspecify.annotations.NullMarked;
