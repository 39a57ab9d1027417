-- CreateIndex
CREATE INDEX "Motion_registrationYear_registrationSerial_idx" ON "Motion"("registrationYear", "registrationSerial");
