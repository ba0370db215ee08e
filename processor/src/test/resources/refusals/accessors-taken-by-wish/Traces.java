package com.acme;

class Traces {}
