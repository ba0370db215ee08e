package com.acme;

class Session {}
