package com.acme;

class Entry {}
