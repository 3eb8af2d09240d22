/// QR codes, as dots that a document or a page draws.
@NullMarked
package org.campusfrontline.volunteer.qr;

import org.jspecify.annotations.NullMarked;
